// Generated from schema/ess/2020-11-11/actions/CreateBatchQuickSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two contracts for a private person",
        request: r#"{
  "ApproverSignTypes": [1, 2],
  "FlowApproverInfo": {
    "ApproverMobile": "13800138001",
    "ApproverName": "Li Lei",
    "ApproverType": 1
  },
  "FlowIds": ["yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY", "yDCr4UUckpc8y2l3UxNo5RwUaMtXfSuZ"],
  "JumpUrl": "https://harbour-light.example/signed",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "SignatureTypes": [0, 1]
}"#,
        response: r#"{
  "FlowApproverUrlInfo": {
    "ApproverMobile": "13800138001",
    "ApproverName": "Li Lei",
    "ApproverType": 1,
    "LongUrl": "https://quick.qian.tencent.cn/guide?Code=yDCrGhi789&CodeType=QUICK&token=r7Xe3ZfM",
    "SignUrl": "https://essurl.cn/r7Xe3ZfM"
  }
}"#,
    },
    rt::Example {
        title: "Open places that a private person takes",
        request: r#"{
  "FlowApproverInfo": {"ApproverType": 1},
  "FlowBatchUrlInfo": {
    "FlowBatchApproverInfos": [
      {
        "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
        "RecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA"
      },
      {
        "FlowId": "yDCr4UUckpc8y2l3UxNo5RwUaMtXfSuZ",
        "RecipientId": "yDCr6UUckpe1a4n5UxPq7TyWcOvZhUwB"
      }
    ]
  },
  "FlowIds": ["yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY", "yDCr4UUckpc8y2l3UxNo5RwUaMtXfSuZ"],
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "PresetApproverInfo": {"Mobile": "13800138001", "Name": "Li Lei"}
}"#,
        response: r#"{
  "FlowApproverUrlInfo": {
    "ApproverMobile": "",
    "ApproverName": "",
    "ApproverType": 1,
    "LongUrl": "https://quick.qian.tencent.cn/guide?Code=yDCrJkl012&CodeType=QUICK&token=s8Yf4AgN",
    "SignUrl": "https://essurl.cn/s8Yf4AgN"
  }
}"#,
    },
];
