// Generated from schema/essbasic/2021-05-26/actions/ModifyPartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Change the seals that a partner may use",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AuthorizedOrganizationName": "Northern Parts Ltd.",
  "LimitAuthType": "1",
  "SealTypes": ["CONTRACT", "FINANCE"]
}"#,
        response: r#"{
  "ExpireTime": 1830604800,
  "MiniAppPath": "/pages/guide/index?shortKey=006YFXLiSm",
  "Url": "https://essurl.cn/r8Dk3wPf6Z"
}"#,
    },
];
