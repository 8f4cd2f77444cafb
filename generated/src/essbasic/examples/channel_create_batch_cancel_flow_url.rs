// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchCancelFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link that cancels two contracts",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY", "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA"]
}"#,
        response: r#"{
  "BatchCancelFlowUrl": "https://example.com/cancel?code=7bK2mQ9x",
  "FailMessages": ["", ""],
  "TaskId": "yDC4dV6nB8mZx2KqWr5TjHs7PgLf9EaY",
  "UrlExpireOn": "2026-05-03 19:46:40"
}"#,
    },
];
