// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease and its inventory",
        request: r#"{
  "FlowGroupInfos": [
    {
      "Approvers": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "Li Lei",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co.",
          "SignComponents": [
            {
              "ComponentHeight": 119.0,
              "ComponentPage": 1,
              "ComponentPosX": 120.0,
              "ComponentPosY": 620.0,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119.0,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverMobile": "13800138002",
          "ApproverName": "韩梅梅",
          "ApproverType": 1,
          "SignComponents": [
            {
              "ComponentHeight": 43.0,
              "ComponentPage": 1,
              "ComponentPosX": 360.0,
              "ComponentPosY": 620.0,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119.0,
              "FileIndex": 0
            }
          ]
        }
      ],
      "Deadline": 1830000000,
      "FileIds": ["yDwE2UUckpe5n8qcUyXf8La3Fv7nAq5x"],
      "FlowName": "租赁合同",
      "FlowType": "租赁合同",
      "UserData": "eyJmbGF0Ijo3fQ=="
    },
    {
      "Approvers": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "Li Lei",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co.",
          "SignComponents": [
            {
              "ComponentHeight": 119.0,
              "ComponentPage": 1,
              "ComponentPosX": 120.0,
              "ComponentPosY": 620.0,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119.0,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverMobile": "13800138002",
          "ApproverName": "韩梅梅",
          "ApproverType": 1,
          "SignComponents": [
            {
              "ComponentHeight": 43.0,
              "ComponentPage": 1,
              "ComponentPosX": 360.0,
              "ComponentPosY": 620.0,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119.0,
              "FileIndex": 0
            }
          ]
        }
      ],
      "Deadline": 1830000000,
      "FileIds": ["yDwE2UUckpe6p1rdUyXf9Mb4Gw8pBr6y"],
      "FlowName": "物品清单",
      "FlowType": "租赁合同"
    }
  ],
  "FlowGroupName": "7号楼租赁",
  "FlowGroupOptions": {
    "ApproverVerifyType": "MobileCheck",
    "SelfOrganizationApproverNotifyType": "none"
  },
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{
  "Approvers": [
    {
      "Approvers": [
        {
          "ApproverRoleName": "",
          "RecipientId": "yDwR8UUckpr7e3ivUyXf1Dt5Yn9eTg7q",
          "SignId": "yDwN4UUckpn6d1huUyXf9Cs4Xm8dSf6p"
        },
        {
          "ApproverRoleName": "",
          "RecipientId": "yDwR8UUckpr9g7kxUyXf3Fv7Aq2gVj9s",
          "SignId": "yDwN4UUckpn8f5jwUyXf2Eu6Zp1fUh8r"
        }
      ],
      "FlowId": "yDwB5UUckpb3a4erUyXf6Zp1Ui5aPc3l"
    },
    {
      "Approvers": [
        {
          "ApproverRoleName": "",
          "RecipientId": "yDwR8UUckpr2j2mzUyXf5Hx9Cs4jXm2u",
          "SignId": "yDwN4UUckpn1h9lyUyXf4Gw8Br3hWk1t"
        },
        {
          "ApproverRoleName": "",
          "RecipientId": "yDwR8UUckpr4m6pbUyXf7Kz2Eu6mZp4w",
          "SignId": "yDwN4UUckpn3k4naUyXf6Jy1Dt5kYn3v"
        }
      ],
      "FlowId": "yDwB5UUckpb4b6fsUyXf7Aq2Vj6bQd4m"
    }
  ],
  "FlowGroupId": "yDwG2UUckpg5c8gtUyXf8Br3Wk7cRe5n",
  "FlowIds": ["yDwB5UUckpb3a4erUyXf6Zp1Ui5aPc3l", "yDwB5UUckpb4b6fsUyXf7Aq2Vj6bQd4m"],
  "WorkflowInstanceId": ""
}"#,
    },
];
