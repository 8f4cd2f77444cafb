// Generated from schema/ess/2020-11-11/actions/ModifySingleSignOnEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Another mobile number",
        request: r#"{
  "Employee": {"Mobile": "13800138002", "Name": "韩梅梅", "OpenId": "idp-7f3c21"},
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "SsoApplicationId": "yDFVVXWbngUEvrpX4yxC8X842gne8E2o"
}"#,
        response: r#"{}"#,
    },
];
