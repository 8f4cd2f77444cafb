// Generated from schema/essbasic/2021-05-26/actions/UploadFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two PDF files for contracts",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "BusinessType": "DOCUMENT",
  "FileInfos": [
    {"FileBody": "JVBERi0xLjcKJeLjz9MK", "FileName": "仓库租赁合同.pdf"},
    {"FileBody": "JVBERi0xLjQKJcOkw7zD", "FileName": "物品清单.pdf"}
  ]
}"#,
        response: r#"{
  "FileIds": ["yG6BqnaxqftLsu3m95327SUVgCUeXPFq", "y4AKFcJwRyYpp28QePASGQquo24CgFAq"],
  "FileUrls": ["https://example.com/1.pdf?hkey=8a1c", "https://example.com/2.pdf?hkey=2d7e"],
  "TotalCount": 2
}"#,
    },
];
