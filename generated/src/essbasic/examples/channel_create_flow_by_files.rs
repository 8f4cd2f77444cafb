// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease, sealed by a customer company and signed by a person",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "CcInfos": [{"CcPermission": 1, "CcType": 0, "Mobile": "13800138002", "Name": "Wang Fang"}],
  "CcNotifyType": 1,
  "Components": [
    {
      "ComponentHeight": 20,
      "ComponentPage": 1,
      "ComponentPosX": 200,
      "ComponentPosY": 90,
      "ComponentType": "TEXT",
      "ComponentValue": "自2027年5月起",
      "ComponentWidth": 300,
      "FileIndex": 0
    }
  ],
  "CustomerData": "eyJsZWFzZSI6N30=",
  "Deadline": 4102444800,
  "FileIds": ["yDF7aQw2Er4Ty6Ui8Op1As3Df5Gh7Jk9"],
  "FlowApprovers": [
    {
      "ApproverType": "ORGANIZATION",
      "Mobile": "13800138000",
      "Name": "Li Lei",
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
      "ApproverType": "PERSON",
      "Mobile": "13800138001",
      "Name": "韩梅梅",
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
  "FlowName": "海棠路7号租赁合同",
  "FlowType": "租赁合同"
}"#,
        response: r#"{
  "Approvers": [
    {
      "ApproverRoleName": "",
      "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga",
      "SignId": "yDS6mT2kX9wZq4NvR8bLc3HhJ7dPf5Ga"
    },
    {
      "ApproverRoleName": "",
      "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga",
      "SignId": "yDS8pV4nX6wZm2KtR9bLc5HhJ7dPf3Ga"
    }
  ],
  "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
  "PreviewUrl": ""
}"#,
    },
    rt::Example {
        title: "A company outside the application signs where it likes",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FileIds": ["yDF7kJ8hG7fD6sA5qW4eR3tY2uI1oP9a"],
  "FlowApprovers": [
    {
      "ApproverType": "ORGANIZATION",
      "Mobile": "13800138003",
      "Name": "Li Lei",
      "NotChannelOrganization": true,
      "NotifyType": "SMS",
      "OrganizationName": "青山（北京）科技有限公司"
    }
  ],
  "FlowName": "年度供货协议",
  "SignBeanTag": 1
}"#,
        response: r#"{
  "Approvers": [
    {
      "ApproverRoleName": "",
      "RecipientId": "yDR5vB9nM8qW7eR6tY5uI4oP3aS2dF1g",
      "SignId": "yDS2gH9jK8lP7oI6uY5tR4eW3qA5sD1f"
    }
  ],
  "FlowId": "yDL9mN8bV7cX6zL5kJ4hG3fD2sA1qW8e",
  "PreviewUrl": ""
}"#,
    },
    rt::Example {
        title: "A contract whose signers are added later",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FileIds": ["yDF7pO9iU8yT7rE6wQ5aS4dF3gH2jK1l"],
  "FlowName": "项目合作协议",
  "OpenDynamicSignFlow": true
}"#,
        response: r#"{"Approvers": [], "FlowId": "yDL3hK8nW5xRm2TzVb7NqJs9PdFg4EaY", "PreviewUrl": ""}"#,
    },
];
