// Generated from schema/ess/2020-11-11/actions/CreateRiskIdentificationTaskFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A risk that is none",
        request: r#"{
  "FeedbackResult": 2,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "Reason": "Clause 9 sets a limit.",
  "RiskId": "yDAYGrBQwRzXDK3nJWBMvSia6g9tHDkv"
}"#,
        response: r#"{}"#,
    },
];
