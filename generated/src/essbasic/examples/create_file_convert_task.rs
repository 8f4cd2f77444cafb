// Generated from schema/essbasic/2021-05-26/actions/CreateFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Convert a Word file",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ResourceId": "yG6BqnaxqftLsu3m95327SUVgCUeXPFq",
  "ResourceName": "仓库租赁合同.docx",
  "ResourceType": "docx"
}"#,
        response: r#"{"TaskId": "202812010000731924"}"#,
    },
];
