// Generated from schema/ess/2020-11-11/actions/DescribeContractReviewChecklistsWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "List the checklists, without making new ones",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "Option": {"DisableCreateChecklist": true}
}"#,
        response: r#"{"WebUrl": "https://embed.example.com/checklists?code=c9342a"}"#,
    },
];
