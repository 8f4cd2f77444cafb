// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePrepareFlowGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease and its inventory",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "BaseFlowInfos": [
    {
      "Approvers": [
        {
          "ApproverType": 0,
          "OpenId": "staff2048",
          "OrganizationName": "Harbour Light Trading Co.",
          "OrganizationOpenId": "org-harbour-light",
          "SignComponents": [
            {
              "ComponentHeight": 119,
              "ComponentPage": 1,
              "ComponentPosX": 96,
              "ComponentPosY": 560,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "韩梅梅",
          "ApproverType": 1,
          "SignComponents": [
            {
              "ComponentHeight": 43,
              "ComponentPage": 1,
              "ComponentPosX": 340.5,
              "ComponentPosY": 560,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        }
      ],
      "Deadline": 4102444800,
      "FileIds": ["yDF7aQw2Er4Ty6Ui8Op1As3Df5Gh7Jk9"],
      "FlowName": "海棠路7号租赁合同"
    },
    {
      "Approvers": [
        {
          "ApproverType": 0,
          "OpenId": "staff2048",
          "OrganizationName": "Harbour Light Trading Co.",
          "OrganizationOpenId": "org-harbour-light",
          "SignComponents": [
            {
              "ComponentHeight": 119,
              "ComponentPage": 1,
              "ComponentPosX": 96,
              "ComponentPosY": 560,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "韩梅梅",
          "ApproverType": 1,
          "SignComponents": [
            {
              "ComponentHeight": 43,
              "ComponentPage": 1,
              "ComponentPosX": 340.5,
              "ComponentPosY": 560,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        }
      ],
      "Deadline": 4102444800,
      "FileIds": ["yDF7bZx3Cv5Bn7Mq9Wl2Ek4Rj6Th8Yg1"],
      "FlowName": "海棠路7号物品清单",
      "IntelligentStatus": "CLOSE"
    }
  ],
  "FlowGroupDeadline": 4102444800,
  "FlowGroupName": "海棠路7号租赁",
  "FlowGroupOptions": {"NoEditFlowName": true},
  "FlowGroupType": "租赁合同",
  "ResourceType": 2
}"#,
        response: r#"{
  "FlowGroupId": "yDG1pL0oK9iJ8uH7yG6tF5rD4eS3wA2q",
  "PrepareUrl": "https://embed.example.com/contract-create?code=5xTm6Q2nV8kW"
}"#,
    },
];
