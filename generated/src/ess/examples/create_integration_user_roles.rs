// Generated from schema/ess/2020-11-11/actions/CreateIntegrationUserRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Make two people sales staff",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "RoleIds": ["yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"],
  "UserIds": ["yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P", "yDC3L9geqqLJXYoRQsGBdNStcHd7DmTY"]
}"#,
        response: r#"{"FailedCreateRoleData": []}"#,
    },
];
