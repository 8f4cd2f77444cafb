// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Look at a finished review",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4"
}"#,
        response: r#"{"Status": 4, "WebUrl": "https://embed.example.com/review?code=a40c92"}"#,
    },
];
