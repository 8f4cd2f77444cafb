// Generated from schema/ess/2020-11-11/actions/CreateSingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Enter one person",
        request: r#"{
  "Employees": [
    {
      "Mobile": "13800138001",
      "Name": "韩梅梅",
      "OpenId": "idp-7f3c21",
      "RoleIds": ["yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"]
    }
  ],
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "SsoApplicationId": "yDFVVXWbngUEvrpX4yxC8X842gne8E2o"
}"#,
        response: r#"{"ErrorMessages": [""], "Status": 0}"#,
    },
];
