// Generated from schema/essbasic/2021-05-26/actions/DescribeFlowDetailInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A contract that waits for its second signature",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"]
}"#,
        response: r#"{
  "ApplicationId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
  "FlowGroupId": "",
  "FlowGroupName": "",
  "FlowInfo": [
    {
      "CcInfos": [],
      "CreateOn": 1829000000,
      "CustomData": "eyJvcmRlciI6IkEtMTA1NyJ9",
      "DeadLine": 1830000000,
      "FlowApproverInfos": [
        {
          "ApproveMessage": "",
          "ApproveName": "Li Lei",
          "ApproveStatus": "ACCEPT",
          "ApproveTime": 1829001200,
          "ApproveType": "ORGANIZATION",
          "ApproverRoleName": "出租方",
          "Mobile": "13800138003",
          "ProxyOperatorOpenId": "staff1024",
          "ProxyOrganizationName": "Harbour Light Trading Co.",
          "ProxyOrganizationOpenId": "org-harbour-light",
          "ReceiptId": "ymxwbBxHz36KLPu3jTfAHogaJKAu46hn",
          "RecipientId": "ymxwbBxHz36KLPu3jTfAHogaJKAu46hn",
          "SignId": "yxkDm7YH3LPiS92qXMteXQE7tSUoqTdB",
          "SignOrder": 0
        },
        {
          "ApproveMessage": "",
          "ApproveName": "韩梅梅",
          "ApproveStatus": "PENDING",
          "ApproveTime": 0,
          "ApproveType": "PERSON",
          "ApproverRoleName": "承租方",
          "Mobile": "13800138002",
          "ProxyOperatorOpenId": "",
          "ProxyOrganizationName": "",
          "ProxyOrganizationOpenId": "",
          "ReceiptId": "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H",
          "RecipientId": "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H",
          "SignId": "yy8eFzQeLH59uiJefTxtEeVizeFfxMHw",
          "SignOrder": 1
        }
      ],
      "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
      "FlowMessage": "",
      "FlowName": "仓库租赁合同",
      "FlowStatus": "PART",
      "FlowType": "",
      "NeedCreateReview": false,
      "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS",
      "UserFlowType": {
        "Description": "仓库和办公室",
        "Name": "租赁合同",
        "UserFlowTypeId": "y6VnqdyoUAnRpivHuPfjagVW3VLM8fzn"
      }
    }
  ],
  "ProxyOrganizationOpenId": "org-harbour-light"
}"#,
    },
];
