// Generated from schema/ess/2020-11-11/actions/DescribeContractDiffTaskWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Look at a comparison again",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP"
}"#,
        response: r#"{"WebUrl": "https://embed.example.com/compare?code=8e20c4"}"#,
    },
];
