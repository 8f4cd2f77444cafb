// Generated from schema/ess/2020-11-11/actions/DescribeFileUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Download a contract",
        request: r#"{
  "BusinessIds": ["yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY"],
  "BusinessType": "FLOW",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "FileUrls": [
    {
      "Option": "{\"width\":595.32,\"height\":841.92}",
      "Url": "https://file.ess.tencent.cn/file/FLOW/yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY/0/0.PDF?hkey=5e0d7a19"
    }
  ],
  "TotalCount": 1
}"#,
    },
    rt::Example {
        title: "Download documents in one archive for an hour",
        request: r#"{
  "BusinessIds": ["yDCsdUUckpa9g3x6UeRc8JTn1UmzHzWR"],
  "BusinessType": "DOCUMENT",
  "FileName": "papers",
  "FileType": "ZIP",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "UrlTtl": 3600
}"#,
        response: r#"{
  "FileUrls": [
    {"Option": "", "Url": "https://file.ess.tencent.cn/files/DOCUMENT/papers.ZIP?key=ab12cd34"}
  ],
  "TotalCount": 1
}"#,
    },
];
