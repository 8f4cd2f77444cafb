// Generated from schema/ess/2020-11-11/actions/DescribeInformationExtractionWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Show one extraction",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDLccCGHGDuaJMeteao3Xm5cQeEi3GSE"
}"#,
        response: r#"{"Url": "https://embed.example.com/extract?code=be1172"}"#,
    },
    rt::Example {
        title: "Show the list",
        request: r#"{"Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}}"#,
        response: r#"{"Url": "https://embed.example.com/extracts?code=03c7d9"}"#,
    },
];
