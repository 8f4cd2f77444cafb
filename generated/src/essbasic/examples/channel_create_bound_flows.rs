// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBoundFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Claim two contracts",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["yDL4nM7kX2wZq9TvRb5LcHs8JdPf3GaE", "yDL4pR9mV6xKz3WqTb8NhJs2LdFg7EaY"]
}"#,
        response: r#"{}"#,
    },
];
