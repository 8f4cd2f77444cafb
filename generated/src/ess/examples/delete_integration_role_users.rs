// Generated from schema/ess/2020-11-11/actions/DeleteIntegrationRoleUsers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Take a role away",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt",
  "Users": [{"UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P"}]
}"#,
        response: r#"{"RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"}"#,
    },
];
