// Generated from schema/ess/2020-11-11/actions/CreateDraftContractByPromptsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Draft a service contract in English",
        request: r#"{
  "ContractLanguage": "en",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "Requirement": "Harbour Light Trading Co. has a small web shop built for 80,000 yuan within three months; payment in two halves."
}"#,
        response: r#"{"TaskId": "yDp7SAnvR8B2M7NiYgRpSXgXCYr6qTDk"}"#,
    },
];
