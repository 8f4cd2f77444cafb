// Generated from schema/ess/2020-11-11/actions/ModifyIntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Another name and rank",
        request: r#"{
  "DeptId": "yDi3WyWPkcBMYvzMohaXCtKSEGMVAZp7",
  "DeptName": "Sales South",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "OrderNo": 30
}"#,
        response: r#"{}"#,
    },
];
