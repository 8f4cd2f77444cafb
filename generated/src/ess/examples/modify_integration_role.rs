// Generated from schema/ess/2020-11-11/actions/ModifyIntegrationRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Another name",
        request: r#"{
  "Description": "Sales people in the south",
  "Name": "Sales_South",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"
}"#,
        response: r#"{"RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"}"#,
    },
];
