// Generated from schema/ess/2020-11-11/actions/DescribeSingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Look for one person",
        request: r#"{
  "OpenIds": ["idp-7f3c21"],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "SsoApplicationId": "yDFVVXWbngUEvrpX4yxC8X842gne8E2o"
}"#,
        response: r#"{
  "Employees": [
    {
      "CreatedOn": 1790000000,
      "Email": "",
      "IsVerified": false,
      "Mobile": "13800138001",
      "Name": "韩梅梅",
      "OpenId": "idp-7f3c21",
      "RoleIds": ["yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"],
      "UserId": ""
    }
  ]
}"#,
    },
    rt::Example {
        title: "The first page",
        request: r#"{
  "Limit": 50,
  "Offset": 0,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "SsoApplicationId": "yDFVVXWbngUEvrpX4yxC8X842gne8E2o"
}"#,
        response: r#"{"Employees": []}"#,
    },
];
