// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelSealPolicyWorkflowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A short link for a text message",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Endpoint": "ShortLink",
  "WorkflowInstanceId": "yDCY7UU5v8h32uUEp5vIWRbloaz6mYvv"
}"#,
        response: r#"{"WorkflowUrl": "https://essurl.cn/m4Qs7kTz2R"}"#,
    },
];
