// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateSealPolicy.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Let two employees use a seal",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "SealId": "yDxV7UyKQ4Who8CUuO4zjEyQ2AgwvrKt",
  "UserIds": ["wangfang01", "hanmeimei01"]
}"#,
        response: r#"{
  "SealOperatorVerifyPath": "",
  "SealOperatorVerifyQrcodeUrl": "",
  "UserIds": ["wangfang01", "hanmeimei01"]
}"#,
    },
];
