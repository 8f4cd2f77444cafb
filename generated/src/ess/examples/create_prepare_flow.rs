// Generated from schema/ess/2020-11-11/actions/CreatePrepareFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease from an uploaded file, between a company and a person",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13900139000",
      "ApproverName": "韩梅梅",
      "ApproverType": 0,
      "OrganizationName": "晨光物业服务有限公司",
      "SignComponents": [
        {
          "ComponentExtra": "{\"ComponentTypeLimit\":[\"OFFICIAL\",\"CONTRACT\"]}",
          "ComponentHeight": 119,
          "ComponentPage": 1,
          "ComponentPosX": 90.5,
          "ComponentPosY": 620,
          "ComponentType": "SIGN_SEAL",
          "ComponentWidth": 119,
          "FileIndex": 0
        }
      ]
    },
    {
      "ApproverMobile": "13800138000",
      "ApproverName": "Li Lei",
      "ApproverOption": {"NoTransfer": true},
      "ApproverSignTypes": [1, 3],
      "ApproverType": 1,
      "ComponentLimitType": ["HANDWRITE", "OCR_ESIGN"],
      "Components": [
        {
          "ComponentHeight": 24,
          "ComponentName": "联系地址",
          "ComponentPage": 1,
          "ComponentPosX": 120,
          "ComponentPosY": 300,
          "ComponentRequired": true,
          "ComponentType": "TEXT",
          "ComponentWidth": 180,
          "FileIndex": 0
        }
      ],
      "NotifyType": "SMS",
      "PreReadTime": 10,
      "SignComponents": [
        {
          "ComponentHeight": 43,
          "ComponentId": "承租人签字",
          "ComponentPage": 0,
          "ComponentPosX": 0,
          "ComponentPosY": 0,
          "ComponentType": "SIGN_SIGNATURE",
          "ComponentWidth": 119,
          "FileIndex": 0,
          "GenerateMode": "KEYWORD",
          "KeywordIndexes": [0],
          "KeywordOrder": "Positive",
          "OffsetX": 12,
          "RelativeLocation": "Right"
        }
      ]
    }
  ],
  "CcInfos": [
    {
      "CcPermission": 1,
      "CcType": 0,
      "Mobile": "13700137000",
      "Name": "Wang Wei",
      "NotifyType": "sms"
    }
  ],
  "Deadline": 1924876800,
  "FlowName": "房屋租赁合同（7号楼）",
  "FlowOption": {
    "CanEditFlow": true,
    "CcInfoVisibility": 1,
    "HideComponentTypes": ["ATTACHMENT", "EDUCATION"],
    "NeedFlowDraft": true,
    "PreviewAfterStart": true,
    "SkipUploadFile": true
  },
  "FlowType": "租赁合同",
  "InitiatorComponents": [
    {
      "ComponentExtra": "{\"FontSize\":12,\"FontAlign\":\"Left\"}",
      "ComponentHeight": 24,
      "ComponentName": "月租金",
      "ComponentPage": 1,
      "ComponentPosX": 120,
      "ComponentPosY": 260,
      "ComponentType": "TEXT",
      "ComponentValue": "5200",
      "ComponentWidth": 180,
      "FileIndex": 0,
      "ForbidMoveAndDelete": true,
      "LockComponentValue": true
    }
  ],
  "IntelligentStatus": "CLOSE",
  "Operator": {"UserId": "yUs8kP3mZ6wQx2NvT9rBc4LhJ7dGf5Ae"},
  "ResourceId": "yFl5wR9kX2mTz7NqV4bHc8LsJ3dPg6Ea",
  "ResourceType": 2,
  "Unordered": false,
  "UserData": "eyJsZWFzZSI6IjctMzAyIn0="
}"#,
        response: r#"{
  "DraftId": "yDr6pV2wK8mZx4NtQ9bLc5HsJ7dRg3Fa",
  "FlowId": "yFw3nT8vZ5kXq9MrW2cLb6HsJ4dPg7Ea",
  "Url": "https://example.com/contract-create?embed=1&code=yCd7mQ4xK9wZt2NvR6bLs3HhJ8dPf5Ga"
}"#,
    },
    rt::Example {
        title: "A contract from a template, which the company reviews before it starts",
        request: r#"{
  "Approvers": [
    {
      "ApproverType": 0,
      "OrganizationName": "晨光物业服务有限公司",
      "RecipientId": "yRc4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga",
      "UserId": "yUs5tN9kX3mWz7RvQ2bLc8HsJ4dPg6Fa"
    },
    {
      "ApproverIdCardNumber": "11010519491231002X",
      "ApproverIdCardType": "ID_CARD",
      "ApproverMobile": "13800138000",
      "ApproverName": "Li Lei",
      "ApproverType": 1,
      "RecipientId": "yRc9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga",
      "SignEndpoints": ["link"]
    }
  ],
  "FlowDisplayType": 2,
  "FlowName": "劳动合同 2027",
  "FlowOption": {
    "CanEditFormField": true,
    "ForbidEditApprover": true,
    "ResultPageConfig": [
      {
        "Description": "审核通过后合同将自动发起",
        "Title": "已提交审核",
        "Type": 0
      }
    ],
    "SignComponentConfig": {"HideDate": true}
  },
  "NeedCreateReview": true,
  "Operator": {"UserId": "yUs8kP3mZ6wQx2NvT9rBc4LhJ7dGf5Ae"},
  "ResourceId": "yTp2xN7vM5kWq8RzT4bLc9HsJ6dGf3Ea",
  "ResourceType": 1,
  "Unordered": true,
  "UserFlowTypeId": "yTy9rW4kZ7mXv2NqT6bHc5LsJ8dPg3Fa"
}"#,
        response: r#"{
  "DraftId": "",
  "FlowId": "yFw8mK4vX2wZq6NtR9bLs5HhJ3dPf7Ga",
  "Url": "https://example.com/contract-create?embed=1&code=yCd2wX8kZ5mNt9VqR3bLs7HhJ4dPf6Ga"
}"#,
    },
    rt::Example {
        title: "Going on with a saved draft",
        request: r#"{
  "Agent": {"ProxyOrganizationId": "ySb3kX7vZ9mWq5NtR2bLs8HhJ6dPf4Ga"},
  "FlowName": "房屋租赁合同（7号楼）",
  "Operator": {"UserId": "yUs8kP3mZ6wQx2NvT9rBc4LhJ7dGf5Ae"},
  "ResourceId": "yDr6pV2wK8mZx4NtQ9bLc5HsJ7dRg3Fa",
  "ResourceType": 3,
  "Workflow": true
}"#,
        response: r#"{
  "DraftId": "yDr4wK9vX6mZq2NtR8bLs5HhJ7dPf3Ga",
  "FlowId": "yFw5xN2vK8mZt4WqR7bLs9HhJ3dPf6Ga",
  "Url": "https://example.com/contract-create?embed=1&code=yCd9tK5vX3mZw7NqR2bLs6HhJ8dPf4Ga"
}"#,
    },
];
