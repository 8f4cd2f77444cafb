// Generated from schema/essbasic/2021-05-26/actions/ChannelCreatePrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease from an uploaded file",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowInfo": {
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
        "ApproverOption": {"CanEditApprover": true, "NoTransfer": true},
        "ApproverType": 1,
        "PreReadTime": 10,
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
    "FlowName": "海棠路7号租赁合同",
    "FlowType": "租赁合同"
  },
  "FlowOption": {
    "CanEditFlow": true,
    "HideComponentTypes": ["EDUCATION"],
    "NeedFlowDraft": true,
    "SkipUploadFile": true
  },
  "ResourceId": "yDF7aQw2Er4Ty6Ui8Op1As3Df5Gh7Jk9",
  "ResourceType": 2
}"#,
        response: r#"{
  "DraftId": "yDD3wK9vX6mZq2NtR8bLs5HhJ7dPf4Ga",
  "FlowId": "yDL6mK4vX2wZq9NtR8bLs5HhJ3dPf7Ga",
  "PrepareFlowUrl": "https://embed.example.com/contract-create?code=7bK2mQ9xRz4T",
  "PreviewFlowUrl": ""
}"#,
    },
    rt::Example {
        title: "A contract from a template, reviewed before it starts",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowInfo": {
    "Approvers": [
      {
        "ApproverType": 0,
        "OpenId": "staff2048",
        "OrganizationName": "Harbour Light Trading Co.",
        "OrganizationOpenId": "org-harbour-light",
        "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga"
      },
      {
        "ApproverMobile": "13800138001",
        "ApproverName": "韩梅梅",
        "ApproverType": 1,
        "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
      }
    ],
    "CcInfos": [{"CcType": 0, "Mobile": "13800138002", "Name": "Wang Fang"}],
    "Deadline": 4102444800,
    "FlowName": "韩梅梅入职合同",
    "FormFields": [
      {"ComponentName": "岗位", "ComponentValue": "会计", "LockComponentValue": true}
    ],
    "NeedCreateReview": true
  },
  "FlowOption": {
    "CcInfoVisibility": 1,
    "ForbidEditApprover": true,
    "ResultPageConfig": {"Title": "已提交审核", "Type": 0}
  },
  "ResourceId": "yDT5hK8nW2xRm7TzVb4NqJs9PdFg3EaY",
  "ResourceType": 1
}"#,
        response: r#"{
  "DraftId": "",
  "FlowId": "yDL9rX2vK7mZt4WqN8bLs6HhJ3dPf5Ga",
  "PrepareFlowUrl": "https://embed.example.com/contract-create?code=2nV8kW5xTm6Q",
  "PreviewFlowUrl": ""
}"#,
    },
];
