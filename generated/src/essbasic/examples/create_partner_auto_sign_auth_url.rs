// Generated from schema/essbasic/2021-05-26/actions/CreatePartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Let a partner seal for the own company",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AuthorizedOrganizationNames": ["Northern Parts Ltd."],
  "LimitAuthType": 1,
  "SealTypes": ["CONTRACT"]
}"#,
        response: r#"{
  "ExpireTime": 1830604800,
  "MiniAppPath": "/pages/guide/index?shortKey=004WDVJgQk",
  "Url": "https://essurl.cn/h6Ny1cVb8K"
}"#,
    },
    rt::Example {
        title: "Let the platform do so",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "PlatformAppAuthorization": true
}"#,
        response: r#"{
  "ExpireTime": 1830604800,
  "MiniAppPath": "/pages/guide/index?shortKey=005XEWKhRl",
  "Url": "https://essurl.cn/x2Fj5gLe7M"
}"#,
    },
];
