// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewMarkedRiskExportTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A finished export",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDcWoVecbNMGVrpnAMX3E5uQhCPpujaS"
}"#,
        response: r#"{"Status": 4, "Url": "https://file.example.com/risks.xlsx?hkey=8ad2e0"}"#,
    },
];
