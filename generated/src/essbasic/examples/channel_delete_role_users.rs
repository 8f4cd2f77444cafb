// Generated from schema/essbasic/2021-05-26/actions/ChannelDeleteRoleUsers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "One employee less in the archive",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "OpenIds": ["staff1026"],
  "RoleId": "yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea"
}"#,
        response: r#"{"RoleId": "yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea"}"#,
    },
];
