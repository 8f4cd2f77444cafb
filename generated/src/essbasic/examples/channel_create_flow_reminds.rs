// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowReminds.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Remind the signers of two contracts",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY", "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA"]
}"#,
        response: r#"{
  "RemindFlowRecords": [
    {
      "CanRemind": true,
      "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
      "RemindMessage": "Li Lei: reminded"
    },
    {
      "CanRemind": false,
      "FlowId": "yDL7fT5nX2yKm8WqRc4VbZs6HjLd9GpA",
      "RemindMessage": "Its state does not allow it."
    }
  ]
}"#,
    },
];
