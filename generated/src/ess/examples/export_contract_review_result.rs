// Generated from schema/ess/2020-11-11/actions/ExportContractReviewResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The results as a table",
        request: r#"{
  "FileType": 2,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4"
}"#,
        response: r#"{"Url": "https://file.example.com/review.xlsx?hkey=4f0b1c"}"#,
    },
];
