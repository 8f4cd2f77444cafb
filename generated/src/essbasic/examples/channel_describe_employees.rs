// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Verified employees",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Filters": [{"Key": "Status", "Values": ["IsVerified"]}],
  "Limit": 20,
  "Offset": 0
}"#,
        response: r#"{
  "Employees": [
    {
      "CreatedOn": 1767225600,
      "Department": {"DepartmentId": "", "DepartmentName": ""},
      "DisplayName": "李*",
      "Email": "",
      "Mobile": "138****8000",
      "OpenId": "staff1024",
      "QuiteJob": 0,
      "Roles": [{"RoleId": "yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea", "RoleName": "合同归档员"}],
      "UserId": "yDUs8kP3mZ6wQx2NvT9rBc4LhJ7dGf5A",
      "Verified": true,
      "VerifiedOn": 1767229200
    }
  ],
  "Limit": 20,
  "Offset": 0,
  "TotalCount": 1
}"#,
    },
    rt::Example {
        title: "Particular employees",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Filters": [
    {"Key": "StaffOpenId", "Values": ["staff1024", "staff1025"]},
    {"Key": "ExcludeQuiteJob", "Values": ["true"]}
  ],
  "Limit": 10
}"#,
        response: r#"{"Employees": [], "Limit": 10, "Offset": 0, "TotalCount": 0}"#,
    },
];
