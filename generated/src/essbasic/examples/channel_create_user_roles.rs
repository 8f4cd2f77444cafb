// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two employees become archivists",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "OpenIds": ["staff1025", "staff1026"],
  "RoleIds": ["yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea"]
}"#,
        response: r#"{"FailedCreateRoleData": []}"#,
    },
    rt::Example {
        title: "By the ids of the service, with a failure",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "RoleIds": ["yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea"],
  "UserIds": ["yDUs8kP3mZ6wQx2NvT9rBc4LhJ7dGf5A"]
}"#,
        response: r#"{
  "FailedCreateRoleData": [
    {
      "RoleIds": ["yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea"],
      "UserId": "yDUs8kP3mZ6wQx2NvT9rBc4LhJ7dGf5A"
    }
  ]
}"#,
    },
];
