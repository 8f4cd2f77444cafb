// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewTaskListWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "List the reviews",
        request: r#"{"Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}}"#,
        response: r#"{"WebUrl": "https://embed.example.com/reviews?code=30be5d"}"#,
    },
];
