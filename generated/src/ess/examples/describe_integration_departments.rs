// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationDepartments.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The root and what lies directly below",
        request: r#"{"Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}, "QueryType": 1}"#,
        response: r#"{
  "Departments": [
    {
      "DeptId": "yDB9hfgHynSwANqBV8zDLS4eNczTBSXG",
      "DeptName": "Harbour Light Trading Co.",
      "DeptOpenId": "",
      "OrderNo": 0,
      "ParentDeptId": "0"
    },
    {
      "DeptId": "yDrAwrtJRpjCcNX6Yec6mpgsFWKRnDTt",
      "DeptName": "Sales",
      "DeptOpenId": "sales",
      "OrderNo": 10,
      "ParentDeptId": "yDB9hfgHynSwANqBV8zDLS4eNczTBSXG"
    }
  ]
}"#,
    },
];
