// Generated from schema/essbasic/2021-05-26/actions/ArchiveDynamicFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "End a contract after its last signer",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "yDL3hK8nW5xRm2TzVb7NqJs9PdFg4EaY"
}"#,
        response: r#"{
  "Approvers": [
    {
      "RecipientId": "yDR8vK5nX3mWz7TqRb2LhJs6PdFg9EaY",
      "SignId": "yDS6mT2kX9wZq4NvR8bLc3HhJ7dPf5Ga"
    }
  ],
  "FlowId": "yDL3hK8nW5xRm2TzVb7NqJs9PdFg4EaY"
}"#,
    },
];
