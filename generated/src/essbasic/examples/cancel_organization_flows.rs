// Generated from schema/essbasic/2021-05-26/actions/CancelOrganizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Cancel everything before a change of the company's name",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "CancelMessage": "企业更名",
  "CancelMessageFormat": 2
}"#,
        response: r#"{"TaskId": "yDC9kW3nR7mXz5VqTb2LhJs8PdFg6EaY"}"#,
    },
];
