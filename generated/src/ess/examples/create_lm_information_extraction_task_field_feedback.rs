// Generated from schema/ess/2020-11-11/actions/CreateLMInformationExtractionTaskFieldFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The wrong company was found",
        request: r#"{
  "Feedback": {
    "Reason": {"ReasonContent": "This is the seller.", "ReasonType": 1},
    "Result": 2
  },
  "Id": "yDgb4mFWg6xufYFkwhyvtubdgyZhiZRa",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{}"#,
    },
];
