// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowGroupByTemplates.json by cargo xtask generate.
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
  "FlowGroupName": "海棠路7号租赁",
  "FlowInfos": [
    {
      "Deadline": 4102444800,
      "FlowApprovers": [
        {
          "ApproverType": "ORGANIZATION",
          "Mobile": "13800138000",
          "Name": "Li Lei",
          "OpenId": "staff2048",
          "OrganizationName": "Harbour Light Trading Co.",
          "OrganizationOpenId": "org-harbour-light",
          "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga"
        },
        {
          "ApproverType": "PERSON",
          "Mobile": "13800138001",
          "Name": "韩梅梅",
          "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
        }
      ],
      "FlowName": "海棠路7号租赁合同",
      "FormFields": [{"ComponentName": "月租金", "ComponentValue": "5200"}],
      "TemplateId": "yDT5hK8nW2xRm7TzVb4NqJs9PdFg3EaY"
    },
    {
      "Deadline": 4102444800,
      "FlowApprovers": [
        {
          "ApproverType": "ORGANIZATION",
          "Mobile": "13800138000",
          "Name": "Li Lei",
          "OpenId": "staff2048",
          "OrganizationName": "Harbour Light Trading Co.",
          "OrganizationOpenId": "org-harbour-light",
          "RecipientId": "yDR3nB7kX5mWz8TqRv2LhJs6PdFg4EaY"
        },
        {
          "ApproverType": "PERSON",
          "Mobile": "13800138001",
          "Name": "韩梅梅",
          "RecipientId": "yDR7dV6nB4mZx9KqWr3TjHs8PgLf5EaY"
        }
      ],
      "FlowName": "海棠路7号物品清单",
      "TemplateId": "yDT6wX9vZ4nMq3KtRb8LhJs5PdFg2EaG"
    }
  ]
}"#,
        response: r#"{
  "Approvers": [
    {
      "Approvers": [
        {
          "ApproverRoleName": "出租方",
          "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga",
          "SignId": "yDS3qA1zW2sX3eD4cR5fV6tG7bY8hN9u"
        }
      ],
      "FlowId": "yDL2zX9cV8bN7mA6sD5fG4hJ3kL2qW1e"
    }
  ],
  "FlowGroupId": "yDG1pL0oK9iJ8uH7yG6tF5rD4eS3wA2q",
  "FlowIds": ["yDL2zX9cV8bN7mA6sD5fG4hJ3kL2qW1e", "yDL2rT5yU6iO7pA8sD9fG1hJ2kL3zX4c"],
  "TaskInfos": []
}"#,
    },
];
