// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewChecklistWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Show a checklist",
        request: r#"{
  "Id": "yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "Id": "yD59p5t26ALwKWjVSn2BNkJSWcLRQGZd",
  "WebUrl": "https://embed.example.com/checklist?code=1f88b3"
}"#,
    },
];
