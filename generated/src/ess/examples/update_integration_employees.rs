// Generated from schema/ess/2020-11-11/actions/UpdateIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Correct a mobile number, with an invitation by text message",
        request: r#"{
  "Employees": [
    {
      "DisplayName": "韩梅梅",
      "Mobile": "13800138002",
      "UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P"
    }
  ],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "FailedEmployeeData": [],
  "SuccessEmployeeData": [
    {
      "DisplayName": "韩梅梅",
      "Mobile": "13800138002",
      "UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P"
    }
  ]
}"#,
    },
];
