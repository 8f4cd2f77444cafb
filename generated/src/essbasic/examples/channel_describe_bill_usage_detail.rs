// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Contracts that all companies used in a month",
        request: r#"{
  "Agent": {"AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5"},
  "EndTime": "20280930",
  "Limit": 50,
  "QuotaType": "CloudEnterprise",
  "StartTime": "20280901"
}"#,
        response: r#"{
  "Details": [
    {
      "CostTime": 1852000000,
      "CostType": 1,
      "CreateOrganizationName": "Harbour Light Trading Co.",
      "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
      "FlowName": "仓库租赁合同",
      "FlowStatus": "ALL",
      "OperatorName": "Li Lei;韩梅梅",
      "QuotaName": "企业版合同",
      "QuotaType": "CloudEnterprise",
      "Remark": "",
      "UseCount": 1
    }
  ],
  "Total": 1
}"#,
    },
];
