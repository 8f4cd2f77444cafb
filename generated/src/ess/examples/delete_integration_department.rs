// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Remove a department",
        request: r#"{
  "DeptId": "yDi3WyWPkcBMYvzMohaXCtKSEGMVAZp7",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "ReceiveDeptId": "yDrAwrtJRpjCcNX6Yec6mpgsFWKRnDTt"
}"#,
        response: r#"{}"#,
    },
];
