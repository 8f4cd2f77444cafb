// Generated from schema/ess/2020-11-11/actions/DescribeFlowInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask about a contract",
        request: r#"{
  "FlowIds": ["yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY"],
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "FlowDetailInfos": [
    {
      "CcInfos": [],
      "CreatedOn": 1780000000,
      "Creator": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH",
      "FlowApproverInfos": [
        {
          "ApproveMessage": "",
          "ApproveName": "Li Lei",
          "ApproveStatus": 3,
          "ApproveTime": 1780086400,
          "ApproveType": "PERSON",
          "ApproverSource": "",
          "CustomApproverTag": "",
          "CustomUserId": "",
          "Mobile": "13800138001",
          "OrganizationId": "",
          "OrganizationName": "",
          "ReceiptId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
          "RecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
          "SignId": "yDCscUUckpz8f2w5UdQb7ISm9TlyGyVQ",
          "SignOrder": 0
        },
        {
          "ApproveMessage": "",
          "ApproveName": "韩梅梅",
          "ApproveStatus": 2,
          "ApproveTime": 0,
          "ApproveType": "ORGANIZATION",
          "ApproverSource": "",
          "CustomApproverTag": "",
          "CustomUserId": "",
          "Mobile": "13800138002",
          "OrganizationId": "yDCrvUUckps1y4p7UwJu9BLf2MerZrOJ",
          "OrganizationName": "Harbour Light Trading Co.",
          "ReceiptId": "",
          "RecipientId": "yDCsfUUckpc2i5z8UgTe1LVp3WobJbYT",
          "SignId": "yDCseUUckpb1h4y7UfSd9KUo2VnaIaXS",
          "SignOrder": 1
        }
      ],
      "FlowDescription": "",
      "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
      "FlowMessage": "",
      "FlowName": "Contract of employment",
      "FlowRemarks": ["Urgent"],
      "FlowStatus": 2,
      "FlowType": ""
    }
  ]
}"#,
    },
    rt::Example {
        title: "Ask about a group",
        request: r#"{
  "FlowGroupId": "yDCr7UUckpf2b5o6UxQr8UzXdPwAiVxC",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "FlowDetailInfos": [],
  "FlowGroupId": "yDCr7UUckpf2b5o6UxQr8UzXdPwAiVxC",
  "FlowGroupName": "Papers of employment",
  "FlowGroupRemarks": []
}"#,
    },
];
