// Generated from schema/ess/2020-11-11/actions/CreateFlowSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link for a company's signer",
        request: r#"{
  "FlowApproverInfos": [
    {
      "ApproverMobile": "13800138002",
      "ApproverName": "韩梅梅",
      "ApproverType": 0,
      "OrganizationName": "Harbour Light Trading Co."
    }
  ],
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "JumpUrl": "https://harbour-light.example/signed",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "FlowApproverUrlInfos": [
    {
      "ApproverMobile": "13800138002",
      "ApproverName": "韩梅梅",
      "ApproverType": 0,
      "LongUrl": "https://quick.qian.tencent.cn/guide?Code=yDCrAbc123&CodeType=QUICK&token=p5Vc1XdK",
      "SignUrl": "https://essurl.cn/p5Vc1XdK"
    }
  ]
}"#,
    },
    rt::Example {
        title: "A preview for the initiator",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "UrlType": 1
}"#,
        response: r#"{
  "FlowApproverUrlInfos": [
    {
      "ApproverMobile": "",
      "ApproverName": "",
      "ApproverType": 0,
      "LongUrl": "https://quick.qian.tencent.cn/guide?Code=yDCrDef456&CodeType=QUICK&token=q6Wd2YeL",
      "SignUrl": "https://essurl.cn/q6Wd2YeL"
    }
  ]
}"#,
    },
];
