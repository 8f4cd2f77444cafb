// Generated from schema/ess/2020-11-11/actions/CreateIntegrationDepartment.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A department below another",
        request: r#"{
  "DeptName": "Sales East",
  "DeptOpenId": "sales-east",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "OrderNo": 20,
  "ParentDeptId": "yDrAwrtJRpjCcNX6Yec6mpgsFWKRnDTt"
}"#,
        response: r#"{"DeptId": "yDi3WyWPkcBMYvzMohaXCtKSEGMVAZp7"}"#,
    },
];
