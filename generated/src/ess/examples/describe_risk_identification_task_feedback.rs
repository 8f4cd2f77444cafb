// Generated from schema/ess/2020-11-11/actions/DescribeRiskIdentificationTaskFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The feedback on a review",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4"
}"#,
        response: r#"{
  "FeedbackList": [
    {
      "FeedbackResult": 2,
      "Reason": "Clause 9 sets a limit.",
      "RiskId": "yDAYGrBQwRzXDK3nJWBMvSia6g9tHDkv"
    }
  ]
}"#,
    },
];
