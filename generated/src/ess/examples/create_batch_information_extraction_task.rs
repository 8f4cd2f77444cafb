// Generated from schema/ess/2020-11-11/actions/CreateBatchInformationExtractionTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Look for two fields in one file",
        request: r#"{
  "Fields": [
    {"Description": "The company that buys", "Name": "Buyer", "Type": "TEXT"},
    {"ChoiceList": ["CNY", "USD"], "Name": "Currency", "Type": "OPTION"}
  ],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "ResourceIds": ["yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb"]
}"#,
        response: r#"{"TaskIds": ["yDLccCGHGDuaJMeteao3Xm5cQeEi3GSE"]}"#,
    },
    rt::Example {
        title: "Use a template of the console",
        request: r#"{
  "FieldTemplateId": "yDWf6FBsbScPPWyRfFdQEvoLy5knV82N",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "ResourceIds": ["yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb", "yDDRQBTTgcsSru4D34QJkQVCSFpuvtH2"]
}"#,
        response: r#"{"TaskIds": ["yDLccCGHGDuaJMeteao3Xm5cQeEi3GSE", "yDJWSpTtmMbR3knqfdsHCvxNUtwKYsUu"]}"#,
    },
];
