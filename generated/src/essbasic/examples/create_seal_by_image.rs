// Generated from schema/essbasic/2021-05-26/actions/CreateSealByImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A contract seal that the service draws",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "GenerateSource": "SealGenerateSourceSystem",
  "SealHorizontalText": "合同专用章",
  "SealName": "合同专用章",
  "SealSize": "42_42",
  "SealStyle": "circle",
  "SealType": "CONTRACT"
}"#,
        response: r#"{
  "ImageUrl": "https://file.example.com/seal.png?hkey=9ac31f",
  "SealId": "yDxV7UyKQ4Who8CUuO4zjEyQ2AgwvrKt"
}"#,
    },
    rt::Example {
        title: "A seal from a picture",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "SealDescription": "For receipts",
  "SealImage": "iVBORw0KGgoAAAANSUhEUgAA",
  "SealName": "财务专用章",
  "SealSize": "45_30",
  "SealType": "FINANCE"
}"#,
        response: r#"{"ImageUrl": "", "SealId": "yDxV8UyKQ5Who9DUuO4zjEyQ3BgwvrLu"}"#,
    },
];
