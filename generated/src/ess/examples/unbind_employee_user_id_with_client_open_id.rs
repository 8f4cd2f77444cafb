// Generated from schema/ess/2020-11-11/actions/UnbindEmployeeUserIdWithClientOpenId.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Untie the ids",
        request: r#"{
  "OpenId": "hmm77",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "UserId": "yDtcZvZ5iAnprMW3QXMcm3qNQs747N3P"
}"#,
        response: r#"{"Status": 1}"#,
    },
];
