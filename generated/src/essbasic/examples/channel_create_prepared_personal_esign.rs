// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePreparedPersonalEsign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Import a doctor's signature",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "FileId": "yDtO8UUckp7h3m5rUxNEFKShCvkBd9wb",
  "IdCardNumber": "11010519491231002X",
  "Mobile": "13800138001",
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "SealName": "处方签名",
  "UserName": "韩梅梅"
}"#,
        response: r#"{"SealId": "yDCY9UUckp4n6q8wUxAAGY3F7z2k5JtD"}"#,
    },
];
