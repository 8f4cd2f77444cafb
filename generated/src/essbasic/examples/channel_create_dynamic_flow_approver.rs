// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateDynamicFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The own company and a person join a contract",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FillDynamicFlowList": [
    {
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
      "FlowId": "yDL3hK8nW5xRm2TzVb7NqJs9PdFg4EaY"
    }
  ]
}"#,
        response: r#"{
  "DynamicFlowResultList": [
    {
      "DynamicFlowApproverList": [
        {
          "ApproverStatus": 2,
          "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga",
          "SignId": "yDS6mT2kX9wZq4NvR8bLc3HhJ7dPf5Ga"
        },
        {
          "ApproverStatus": 2,
          "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga",
          "SignId": "yDS8pV4nX6wZm2KtR9bLc5HhJ7dPf3Ga"
        }
      ],
      "FlowId": "yDL3hK8nW5xRm2TzVb7NqJs9PdFg4EaY"
    }
  ]
}"#,
    },
];
