// Generated from schema/ess/2020-11-11/actions/ModifyApplicationCallbackInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Add an address",
        request: r#"{
  "CallbackInfo": {
    "CallbackKey": "4E7A91C02B5D4F6A8C3E1D7F9B2A6C50",
    "CallbackToken": "9C1B7D3E5F2A4860B1D9E7C3A5F08264",
    "CallbackUrl": "https://harbour-light.example/esign/callback"
  },
  "OperateType": 1,
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "Remove an address",
        request: r#"{
  "CallbackInfo": {"CallbackUrl": "https://harbour-light.example/esign/callback"},
  "OperateType": 2,
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{}"#,
    },
];
