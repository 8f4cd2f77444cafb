// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationGroupOrganizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The members of the group",
        request: r#"{
  "Limit": 20,
  "Offset": 0,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "Status": 5
}"#,
        response: r#"{
  "ActivatedTotal": 1,
  "ExportUrl": "",
  "JoinedTotal": 0,
  "List": [
    {
      "AdminInfo": {"Mobile": "138****8001", "Name": "Li Lei"},
      "Alias": "Harbour Light",
      "FlowEngineEnable": false,
      "IdCardNumber": "91440300MA5EXAMPL8",
      "IsMainOrganization": false,
      "JoinTime": 1790000000,
      "License": "",
      "LicenseExpireTime": 1830000000,
      "Name": "Harbour Light Trading Co.",
      "OrganizationId": "yDLKT3YUkRobFoAfWppzRYw4aEEX5QU2",
      "Status": 5,
      "UpdateTime": 1790000000
    }
  ],
  "Total": 1
}"#,
    },
];
