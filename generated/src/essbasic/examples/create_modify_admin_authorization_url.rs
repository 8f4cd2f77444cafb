// Generated from schema/essbasic/2021-05-26/actions/CreateModifyAdminAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A short link",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AuthorizationId": "yDt38UUckpx4pv9cUuFrZIdxfQ0ZpYfQ",
  "Endpoint": "HTTP_SHORT_URL"
}"#,
        response: r#"{"Url": "https://essurl.cn/q7Bz2tNc5J"}"#,
    },
];
