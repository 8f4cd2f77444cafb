// Generated from schema/ess/2020-11-11/actions/CreateContractReviewWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Review an uploaded contract, without export",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "Option": {"DisableExport": true},
  "ResourceId": "yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb",
  "UserData": "eyJvcmRlciI6MTJ9"
}"#,
        response: r#"{
  "TaskId": "yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4",
  "WebUrl": "https://embed.example.com/review?code=5b1e07"
}"#,
    },
];
