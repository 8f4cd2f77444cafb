// Generated from schema/ess/2020-11-11/actions/CreateSchemeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A short link to a contract for a private person",
        request: r#"{
  "EndPoint": "HTTP_SHORT_URL",
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Mobile": "13800138001",
  "Name": "Li Lei",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "PathType": 1
}"#,
        response: r#"{"SchemeQrcodeUrl": "", "SchemeUrl": "https://essurl.cn/k7Qw2ZpX"}"#,
    },
    rt::Example {
        title: "A link by which somebody takes an open place",
        request: r#"{
  "EndPoint": "HTTP_SHORT_URL",
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "OrganizationName": "Harbour Light Trading Co.",
  "PathType": 3,
  "RecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA"
}"#,
        response: r#"{
  "SchemeQrcodeUrl": "https://file.ess.tencent.cn/bresource/resource/resource/0/0.JPG?hkey=2f7c9d41",
  "SchemeUrl": "https://essurl.cn/m3Rt9YbN"
}"#,
    },
];
