// Generated from schema/ess/2020-11-11/actions/DescribeSignFaceVideo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The video of a signer",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "SignId": "yDCscUUckpz8f2w5UdQb7ISm9TlyGyVQ"
}"#,
        response: r#"{
  "IntentionQuestionResult": {
    "AsrResult": ["同意"],
    "ResultCode": ["0"],
    "Video": "AAAAIGZ0eXBpc29tAAACAGlzb20="
  },
  "VideoData": {"LiveNessVideo": "AAAAIGZ0eXBpc29tAAACAGlzb20="}
}"#,
    },
];
