// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The own company may sign",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
  "ReviewType": "PASS"
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "A signer's signature is refused",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
  "OperateType": "SignReview",
  "RecipientId": "yDR8vK5nX3mWz7TqRb2LhJs6PdFg9EaY",
  "ReviewMessage": "合同价格有误",
  "ReviewType": "SIGN_REJECT"
}"#,
        response: r#"{}"#,
    },
];
