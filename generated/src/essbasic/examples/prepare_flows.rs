// Generated from schema/essbasic/2021-05-26/actions/PrepareFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A contract to be confirmed",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
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
      "FlowName": "韩梅梅入职合同",
      "TemplateId": "yDT5hK8nW2xRm7TzVb4NqJs9PdFg3EaY"
    }
  ],
  "JumpUrl": "https://app.example.com/contracts"
}"#,
        response: r#"{"ConfirmUrl": "https://example.com/confirm?code=4d8a1c07"}"#,
    },
];
