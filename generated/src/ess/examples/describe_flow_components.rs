// Generated from schema/ess/2020-11-11/actions/DescribeFlowComponents.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask what was filled in",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "RecipientComponentInfos": [
    {
      "Components": [
        {
          "ComponentFillStatus": "1",
          "ComponentId": "ComponentId_12",
          "ComponentName": "Address",
          "ComponentRecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
          "ComponentValue": "12 Harbour Road",
          "ImageUrl": ""
        }
      ],
      "IsPromoter": false,
      "RecipientFillStatus": "1",
      "RecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
      "SignComponents": []
    }
  ]
}"#,
    },
];
