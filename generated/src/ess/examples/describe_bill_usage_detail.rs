// Generated from schema/ess/2020-11-11/actions/DescribeBillUsageDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The first cases of a month",
        request: r#"{
  "EndTime": "20260930",
  "Limit": 50,
  "Offset": 0,
  "QuotaType": "CloudEnterprise",
  "StartTime": "20260901"
}"#,
        response: r#"{
  "Details": [
    {
      "CostTime": 1788600000,
      "CostType": 1,
      "CreateOrganizationName": "Harbour Light Trading Co.",
      "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
      "FlowName": "Contract of employment",
      "OperatorName": "韩梅梅",
      "QuotaName": "Enterprise edition",
      "QuotaType": "CloudEnterprise",
      "Remark": "",
      "Status": 4,
      "UseCount": 1
    }
  ],
  "Total": 1
}"#,
    },
];
