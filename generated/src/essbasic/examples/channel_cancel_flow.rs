// Generated from schema/essbasic/2021-05-26/actions/ChannelCancelFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Cancel a contract with a wrong price",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "CancelMessage": "金额填写有误",
  "CancelMessageFormat": 2,
  "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY"
}"#,
        response: r#"{}"#,
    },
];
