// Generated from schema/ess/2020-11-11/actions/DescribeDraftContractByPromptsTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A finished draft",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "TaskId": "yDp7SAnvR8B2M7NiYgRpSXgXCYr6qTDk"
}"#,
        response: r#"{
  "ContractName": "Web shop development",
  "ContractUrl": "https://file.example.com/draft.docx?hkey=b3d410",
  "Message": "",
  "ResourceId": "yDHBPUkuqkvaexMYKvtchC4oMa7Yj9Vp",
  "Status": 2
}"#,
    },
];
