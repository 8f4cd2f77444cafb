// Generated from schema/ess/2020-11-11/actions/CreateEmbedWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Show a contract",
        request: r#"{
  "BusinessId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "EmbedType": "PREVIEW_FLOW",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "Option": {"ShowFlowDetailComponent": true}
}"#,
        response: r#"{"WebUrl": "https://embed.qian.tencent.cn/?code=yDCrEmb1"}"#,
    },
    rt::Example {
        title: "Make a template",
        request: r#"{
  "EmbedType": "CREATE_TEMPLATE",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "UserData": "eyJvcmRlciI6IjQyIn0="
}"#,
        response: r#"{"WebUrl": "https://embed.qian.tencent.cn/?code=yDCrEmb2"}"#,
    },
];
