// Generated from schema/ess/2020-11-11/actions/ExportContractReviewMarkedRisk.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The marked risks of a month",
        request: r#"{
  "FromDate": "2026-03-01",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "ToDate": "2026-03-31"
}"#,
        response: r#"{"TaskId": "yDcWoVecbNMGVrpnAMX3E5uQhCPpujaS"}"#,
    },
];
