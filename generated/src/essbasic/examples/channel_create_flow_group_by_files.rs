// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease and its inventory, sealed by a customer company and signed by a person",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-lantian-trade"
  },
  "ApproverVerifyType": "VerifyCheck",
  "FlowFileInfos": [
    {
      "CustomerData": "eyJvcmRlciI6IkEtMTA1NyJ9",
      "Deadline": 4102444800,
      "FileIds": ["yDF7aQw2Er4Ty6Ui8Op1As3Df5Gh7Jk9"],
      "FlowApprovers": [
        {
          "ApproverType": "ORGANIZATION",
          "OpenId": "staff2048",
          "OrganizationName": "蓝天贸易有限公司",
          "OrganizationOpenId": "org-lantian-trade",
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
          "ApproverType": "PERSON",
          "Mobile": "13800138000",
          "Name": "韩梅梅",
          "SignComponents": [
            {
              "ComponentHeight": 43,
              "ComponentPage": 1,
              "ComponentPosX": 340.5,
              "ComponentPosY": 560,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119,
              "FileIndex": 0
            },
            {
              "ComponentExtra": "{\"Format\":\"yyyy-m-d\",\"FontSize\":12}",
              "ComponentHeight": 20,
              "ComponentPage": 1,
              "ComponentPosX": 340.5,
              "ComponentPosY": 620,
              "ComponentType": "SIGN_DATE",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        }
      ],
      "FlowDescription": "三年期租赁",
      "FlowName": "海棠路7号租赁合同",
      "FlowType": "租赁合同",
      "Unordered": false
    },
    {
      "CustomerData": "eyJvcmRlciI6IkEtMTA1OCJ9",
      "Deadline": 4102444800,
      "FileIds": ["yDF7bZx3Cv5Bn7Mq9Wl2Ek4Rj6Th8Yg1"],
      "FlowApprovers": [
        {
          "ApproverType": "ORGANIZATION",
          "OpenId": "staff2048",
          "OrganizationName": "蓝天贸易有限公司",
          "OrganizationOpenId": "org-lantian-trade",
          "SignComponents": [
            {
              "ComponentHeight": 119,
              "ComponentPage": 1,
              "ComponentPosX": 96,
              "ComponentPosY": 610,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverType": "PERSON",
          "Mobile": "13800138000",
          "Name": "韩梅梅",
          "SignComponents": [
            {
              "ComponentHeight": 43,
              "ComponentPage": 1,
              "ComponentPosX": 340.5,
              "ComponentPosY": 610,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119,
              "FileIndex": 0
            },
            {
              "ComponentExtra": "{\"Format\":\"yyyy-m-d\",\"FontSize\":12}",
              "ComponentHeight": 20,
              "ComponentPage": 1,
              "ComponentPosX": 340.5,
              "ComponentPosY": 670,
              "ComponentType": "SIGN_DATE",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        }
      ],
      "FlowDescription": "随租赁合同交付",
      "FlowName": "海棠路7号物品清单",
      "FlowType": "租赁合同",
      "Unordered": false
    }
  ],
  "FlowGroupName": "海棠路7号租赁",
  "FlowGroupOptions": {"OtherApproverSignEach": true}
}"#,
        response: r#"{
  "Approvers": [
    {
      "Approvers": [
        {
          "ApproverRoleName": "",
          "RecipientId": "yDR4mK1oL2pI3jU4nH5yB6gT7vF8rC9d",
          "SignId": "yDS3qA1zW2sX3eD4cR5fV6tG7bY8hN9u"
        },
        {
          "ApproverRoleName": "",
          "RecipientId": "yDR4xC9vB8nM7lK6jH5gF4dS3aQ2wE1r",
          "SignId": "yDS3wE9rT8yU7iO6pL5kJ4hG3fD2sA1z"
        }
      ],
      "FlowId": "yDL2zX9cV8bN7mA6sD5fG4hJ3kL2qW1e"
    },
    {
      "Approvers": [
        {
          "ApproverRoleName": "",
          "RecipientId": "yDR4tY5uI6oP7aS8dF9gH1jK2lZ3xC4v",
          "SignId": "yDS3bV5nC6mX7zL8kJ9hG1fD2sA3qW4e"
        },
        {
          "ApproverRoleName": "",
          "RecipientId": "yDR4vB9nM8qW7eR6tY5uI4oP3aS2dF1g",
          "SignId": "yDS3gH9jK8lP7oI6uY5tR4eW3qA2sD1f"
        }
      ],
      "FlowId": "yDL2rT5yU6iO7pA8sD9fG1hJ2kL3zX4c"
    }
  ],
  "FlowGroupId": "yDG1pL0oK9iJ8uH7yG6tF5rD4eS3wA2q",
  "FlowIds": ["yDL2zX9cV8bN7mA6sD5fG4hJ3kL2qW1e", "yDL2rT5yU6iO7pA8sD9fG1hJ2kL3zX4c"]
}"#,
    },
    rt::Example {
        title: "An open signer, a company outside the application, keyword and form field placing, and a watermark",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-lantian-trade"
  },
  "ApproverVerifyType": "MobileCheck",
  "FlowFileInfos": [
    {
      "Components": [
        {
          "ComponentHeight": 20,
          "ComponentPage": 1,
          "ComponentPosX": 150,
          "ComponentPosY": 120,
          "ComponentType": "TEXT",
          "ComponentValue": "2026年度",
          "ComponentWidth": 220,
          "FileIndex": 0
        },
        {
          "ComponentExtra": "{\"Font\":\"宋体\",\"FontSize\":18,\"Opacity\":0.2,\"Density\":1,\"SubType\":\"CUSTOM_WATERMARK\"}",
          "ComponentType": "WATERMARK",
          "ComponentValue": "仅供内部使用"
        }
      ],
      "CustomShowMap": "合同名称:{合同名称};发起方:{发起方企业}({发起方姓名});签署方:{签署方2姓名}",
      "FileIds": ["yDF7kJ8hG7fD6sA5qW4eR3tY2uI1oP9a"],
      "FlowApprovers": [
        {
          "ApproverOption": {"FillType": 1},
          "ApproverRoleName": "供货方",
          "ApproverType": "ORGANIZATION",
          "SignComponents": [
            {
              "ComponentHeight": 119,
              "ComponentPage": -1,
              "ComponentPosX": 90,
              "ComponentPosY": 620,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverOption": {"FlowReadLimit": "LimitReadTimeAndBottom", "NoTransfer": true},
          "ApproverSignTypes": [1, 2, 5],
          "ApproverType": "ORGANIZATION",
          "Mobile": "13900139000",
          "Name": "李雷",
          "NotChannelOrganization": true,
          "NotifyType": "SMS",
          "OrganizationName": "青山（北京）科技有限公司",
          "PreReadTime": 15,
          "SignComponents": [
            {
              "ComponentHeight": 119,
              "ComponentId": "乙方盖章",
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119,
              "GenerateMode": "KEYWORD",
              "KeywordIndexes": [0],
              "KeywordOrder": "Reverse",
              "OffsetX": 12.5,
              "RelativeLocation": "Right"
            }
          ],
          "SignEndpoints": ["link"]
        }
      ],
      "FlowDisplayType": 2,
      "FlowName": "年度供货协议",
      "Unordered": true
    },
    {
      "Components": [
        {
          "ComponentHeight": 16,
          "ComponentPage": 1,
          "ComponentPosX": 72,
          "ComponentPosY": 300,
          "ComponentType": "CHECK_BOX",
          "ComponentValue": "true",
          "ComponentWidth": 16,
          "FileIndex": 0
        }
      ],
      "CustomShowMap": "合同名称:{合同名称};发起方:{发起方企业}({发起方姓名});签署方:{签署方2姓名}",
      "FileIds": ["yDF7pO9iU8yT7rE6wQ5aS4dF3gH2jK1l"],
      "FlowApprovers": [
        {
          "ApproverOption": {"FillType": 1},
          "ApproverRoleName": "供货方",
          "ApproverType": "ORGANIZATION",
          "SignComponents": [
            {
              "ComponentHeight": 119,
              "ComponentPage": -1,
              "ComponentPosX": 90,
              "ComponentPosY": 620,
              "ComponentType": "SIGN_SEAL",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        },
        {
          "ApproverNeedSignReview": true,
          "ApproverType": "PERSON",
          "ComponentLimitType": ["HANDWRITE", "OCR_ESIGN"],
          "Components": [
            {
              "ComponentHeight": 20,
              "ComponentId": "bank_account",
              "ComponentName": "收款账号",
              "ComponentPage": 1,
              "ComponentPosX": 120,
              "ComponentPosY": 180.25,
              "ComponentRequired": true,
              "ComponentType": "TEXT",
              "ComponentWidth": 200,
              "FileIndex": 0,
              "Placeholder": "请输入收款账号"
            },
            {
              "ComponentName": "delivery_place",
              "ComponentRequired": false,
              "ComponentType": "TEXT",
              "GenerateMode": "FIELD"
            }
          ],
          "Mobile": "13900139000",
          "Name": "李雷",
          "SignComponents": [
            {
              "ComponentHeight": 43,
              "ComponentPage": -1,
              "ComponentPosX": 330,
              "ComponentPosY": 640,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119,
              "FileIndex": 0
            }
          ]
        }
      ],
      "FlowDisplayType": 2,
      "FlowName": "供货保证书",
      "Unordered": true
    }
  ],
  "FlowGroupName": "2026年度供货文件"
}"#,
        response: r#"{
  "Approvers": [],
  "FlowGroupId": "yDG1aZ2sX3dC4fV5gB6hN7jM8kQ9lW1e",
  "FlowIds": ["yDL2mN8bV7cX6zL5kJ4hG3fD2sA1qW9e", "yDL2hY6tG5rF4eD3wS2qA1zX9cV8bN7m"]
}"#,
    },
];
