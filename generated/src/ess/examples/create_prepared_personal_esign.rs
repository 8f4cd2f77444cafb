// Generated from schema/ess/2020-11-11/actions/CreatePreparedPersonalEsign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Import a signature and make it blue",
        request: r#"{
  "FileId": "yDStNUUckpyc5e8fUyQu7Wk6ViMh1lSb",
  "IdCardNumber": "110101199003070011",
  "IdCardType": "ID_CARD",
  "Mobile": "13800138011",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "ProcessSeal": true,
  "SealColor": "BLUE",
  "SealName": "Signature of Han Meimei",
  "UserName": "韩梅梅"
}"#,
        response: r#"{"SealId": "yDSsMUUckpxb4d7eUyPt6Vj5UhLg0kRa"}"#,
    },
];
