// Generated from schema/ess/2020-11-11/actions/ExportContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The marked PDF",
        request: r#"{
  "ExportType": 0,
  "Ignore": true,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP"
}"#,
        response: r#"{"ExpireTime": 1830000000, "ResourceUrl": "https://file.example.com/diff.pdf?hkey=91aa3d"}"#,
    },
    rt::Example {
        title: "The table",
        request: r#"{
  "ExportType": 1,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP"
}"#,
        response: r#"{"ExpireTime": 1830000000, "ResourceUrl": "https://file.example.com/diff.xlsx?hkey=c07be2"}"#,
    },
];
