// Generated from schema/essbasic/2021-05-26/actions/SyncProxyOrganization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "What the business licence says",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "ProxyAddress": "广东省深圳市南山区海港路8号",
  "ProxyLegalName": "Li Lei",
  "ProxyOrganizationName": "深圳小树房屋租赁有限公司",
  "UniformSocialCreditCode": "91440300MA5DX7N21K"
}"#,
        response: r#"{}"#,
    },
];
