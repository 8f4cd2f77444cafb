// Generated from schema/essbasic/2021-05-26/actions/CreateFlowForwards.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Pass two contracts on to a colleague",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowForwardInfos": [
    {
      "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
      "RecipientId": "yDR8vK5nX3mWz7TqRb2LhJs6PdFg9EaY"
    },
    {
      "FlowId": "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA",
      "RecipientId": "yDR2wX9vZ5nMq3KtRb7LhJs4PdFg8EaY"
    }
  ],
  "TargetOpenId": "staff2048"
}"#,
        response: r#"{
  "FailedFlows": [
    {"ErrorDetail": "The party has signed.", "FlowId": "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA"}
  ],
  "SuccessFlows": ["yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY"]
}"#,
    },
];
