// Generated from schema/ess/2020-11-11/actions/CreateMiniAppPrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A contract from a file",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138002",
      "ApproverName": "韩梅梅",
      "ApproverType": 0,
      "OrganizationName": "Harbour Light Trading Co."
    },
    {"ApproverMobile": "13800138001", "ApproverName": "Li Lei", "ApproverType": 1}
  ],
  "DeadlineAfterStartDays": 10,
  "FlowName": "Contract of employment",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "PageOption": {"HideSignCodeAfterStart": true},
  "ResourceId": "yDCr8UUckpg3c6p7UxRs9VaYeQxBjWyD",
  "ResourceType": 2
}"#,
        response: r#"{
  "ExpiredOn": 1837776000,
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "LongUrl": "https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=CREATE_CONTRACT&shortKey=yDCrKey1",
  "MiniAppPath": "pages/guide/index?to=CREATE_CONTRACT&shortKey=yDCrKey1",
  "QrcodeUrl": "https://dyn.ess.tencent.cn/imgs/qrcode_urls/create_contract/yDCrKey1.png",
  "ShortUrl": "https://essurl.cn/u1Ah6CiQ",
  "WeixinQrcodeUrl": "https://res.ess.tencent.cn/mp-gate/CREATE_CONTRACT?shortKey=yDCrKey2"
}"#,
    },
];
