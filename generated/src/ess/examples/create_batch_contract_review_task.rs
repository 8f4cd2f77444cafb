// Generated from schema/ess/2020-11-11/actions/CreateBatchContractReviewTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Review two contracts from the buyer's side by one checklist",
        request: r#"{
  "ChecklistIds": ["yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd"],
  "Comment": "Spring orders",
  "EnableGeneralChecklist": 2,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "PolicyType": 1,
  "ResourceIds": ["yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb", "yDDRQBTTgcsSru4D34QJkQVCSFpuvtH2"],
  "Roles": [
    {"Description": "Harbour Light Trading Co., which buys the goods", "Name": "乙方"}
  ],
  "UserData": "eyJvcmRlciI6MTJ9"
}"#,
        response: r#"{"TaskIds": ["yDF2axrfDA7RdpFfiqLZz4V9T7Phz5j4", "yD34tPFESBZVxkXdHLGzJKhzy5eMubpc"]}"#,
    },
    rt::Example {
        title: "Leave the role and the checklist to the model",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "ResourceIds": ["yD8TMdJB5NCgC4RprTYRN74nWGDHPwrs"]
}"#,
        response: r#"{"TaskIds": ["yDgQm8bqLaGaMeY6jPZc5x9QkVSuHM3Q"]}"#,
    },
];
