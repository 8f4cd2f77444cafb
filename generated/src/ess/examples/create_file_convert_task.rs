// Generated from schema/ess/2020-11-11/actions/CreateFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Convert a Word document",
        request: r#"{
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ResourceId": "yDwE9UUckpe2a9drUyXf2Yp3Th4aNd8k",
  "ResourceName": "lease.docx",
  "ResourceType": "docx"
}"#,
        response: r#"{"TaskId": "20270301094512730016"}"#,
    },
];
