// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Remove somebody and hand over",
        request: r#"{
  "Employees": [
    {
      "ReceiveUserId": "yDC3L9geqqLJXYoRQsGBdNStcHd7DmTY",
      "UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P"
    }
  ],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "DeleteEmployeeResult": {
    "FailedEmployeeData": [],
    "SuccessEmployeeData": [
      {
        "DisplayName": "韩梅梅",
        "Mobile": "13800138002",
        "UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P"
      }
    ]
  }
}"#,
    },
];
