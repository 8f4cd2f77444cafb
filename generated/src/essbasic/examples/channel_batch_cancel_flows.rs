// Generated from schema/essbasic/2021-05-26/actions/ChannelBatchCancelFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Cancel two contracts",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "CancelMessage": "合同内容有误",
  "CancelMessageFormat": 1,
  "FlowIds": ["yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY", "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA"]
}"#,
        response: r#"{
  "FailMessages": ["", "The contract has been signed by everybody."],
  "TaskId": "yDC2bN8mV5xZk7LqWt3RhJs9PfDg4EaY"
}"#,
    },
];
