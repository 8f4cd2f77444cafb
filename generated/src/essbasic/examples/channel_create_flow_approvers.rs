// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A company's employee and a verified person take open places",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Approvers": [
    {
      "ApproverMobile": "13800138000",
      "ApproverName": "Li Lei",
      "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
      "OrganizationName": "Harbour Light Trading Co.",
      "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga"
    },
    {
      "ApproverIdCardNumber": "11010519491231002X",
      "ApproverIdCardType": "ID_CARD",
      "ApproverName": "韩梅梅",
      "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
      "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
    }
  ],
  "FillApproverType": 1
}"#,
        response: r#"{"FillError": []}"#,
    },
    rt::Example {
        title: "A signer in a contract of a group",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Approvers": [
    {
      "ApproverMobile": "13800138001",
      "ApproverName": "韩梅梅",
      "FlowId": "yDL2zX9cV8bN7mA6sD5fG4hJ3kL2qW1e",
      "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
    }
  ],
  "FillApproverType": 1,
  "FlowGroupId": "yDG1pL0oK9iJ8uH7yG6tF5rD4eS3wA2q"
}"#,
        response: r#"{
  "FillError": [
    {
      "ErrMessage": "The signer has been named already.",
      "FlowId": "yDL2zX9cV8bN7mA6sD5fG4hJ3kL2qW1e",
      "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
    }
  ]
}"#,
    },
];
