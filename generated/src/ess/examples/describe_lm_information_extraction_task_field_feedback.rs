// Generated from schema/ess/2020-11-11/actions/DescribeLMInformationExtractionTaskFieldFeedback.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The feedback on an extraction",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDLccCGHGDuaJMeteao3Xm5cQeEi3GSE"
}"#,
        response: r#"{
  "SubTaskFeedbackList": [
    {
      "FeedbackList": [
        {
          "Id": "yDgb4mFWg6xufYFkwhyvtubdgyZhiZRa",
          "Info": {
            "Reason": {"ReasonContent": "This is the seller.", "ReasonType": 1},
            "Result": 2
          }
        }
      ],
      "SubTaskId": "yDvJBXNmNVMSvDvNGxBWVbv9YGznV7C7"
    }
  ],
  "TaskId": "yDLccCGHGDuaJMeteao3Xm5cQeEi3GSE"
}"#,
    },
];
