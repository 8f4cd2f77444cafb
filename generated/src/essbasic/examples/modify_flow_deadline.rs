// Generated from schema/essbasic/2021-05-26/actions/ModifyFlowDeadline.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "More time for the whole contract",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Deadline": 4102444800,
  "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY"
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "More time for one signer",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Deadline": 4102444800,
  "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
  "RecipientId": "yDR8vK5nX3mWz7TqRb2LhJs6PdFg9EaY"
}"#,
        response: r#"{}"#,
    },
];
