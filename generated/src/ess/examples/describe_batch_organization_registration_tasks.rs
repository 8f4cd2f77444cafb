// Generated from schema/ess/2020-11-11/actions/DescribeBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask about a company",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "TaskIds": ["yDSzRUUckp1e7gbhUySw9Ym9YlPk4oVe"]
}"#,
        response: r#"{
  "Details": [
    {
      "AuthorizationInfoId": "yD4aSUUckp2f8hciUyTx1Zn0ZmQl5pWf",
      "ErrorMessage": "",
      "Status": "Submit",
      "TaskId": "yDSzRUUckp1e7gbhUySw9Ym9YlPk4oVe"
    }
  ]
}"#,
    },
];
