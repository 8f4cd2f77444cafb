// Generated from schema/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "One verification",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "TaskIds": ["yDCH6UU19n5nopVyHGGHQw0GTdLRtwIc"]
}"#,
        response: r#"{
  "Details": [
    {"ErrorMessage": "", "Status": "Submit", "TaskId": "yDCH6UU19n5nopVyHGGHQw0GTdLRtwIc"}
  ]
}"#,
    },
];
