// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "An employment contract and a secrecy agreement",
        request: r#"{
  "FlowGroupInfos": [
    {
      "Approvers": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "Li Lei",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co."
        },
        {"ApproverMobile": "13800138002", "ApproverName": "韩梅梅", "ApproverType": 1}
      ],
      "Components": [
        {
          "ComponentHeight": 0,
          "ComponentName": "岗位",
          "ComponentPage": 0,
          "ComponentPosX": 0,
          "ComponentPosY": 0,
          "ComponentType": "TEXT",
          "ComponentValue": "Engineer",
          "ComponentWidth": 0,
          "FileIndex": 0
        }
      ],
      "FlowName": "劳动合同",
      "TemplateId": "yDwT5UUckpt7q3seUyXf1Nc5Hx9qCs7z"
    },
    {
      "Approvers": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "Li Lei",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co."
        },
        {"ApproverMobile": "13800138002", "ApproverName": "韩梅梅", "ApproverType": 1}
      ],
      "FlowName": "保密协议",
      "TemplateId": "yDwT5UUckpt8r5tfUyXf2Pd6Jy1rDt8a",
      "Unordered": true
    }
  ],
  "FlowGroupName": "入职合同集",
  "FlowGroupOptions": {"FlowGroupNeedWorkflow": true},
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
  "WorkflowInstanceId": "3146885201774523904"
}"#,
    },
];
