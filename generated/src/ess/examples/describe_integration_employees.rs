// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationEmployees.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The verified staff",
        request: r#"{
  "Filters": [{"Key": "Status", "Values": ["IsVerified"]}],
  "Limit": 20,
  "Offset": 0,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "Employees": [
    {
      "CreatedOn": 1790000000,
      "Department": {
        "DepartmentId": "yDrAwrtJRpjCcNX6Yec6mpgsFWKRnDTt",
        "DepartmentName": "Sales"
      },
      "DisplayName": "Li Lei",
      "Email": "li.lei@example.com",
      "Mobile": "138****8003",
      "OpenId": "ll12",
      "QuiteJob": 0,
      "ReceiveOpenId": "",
      "ReceiveUserId": "",
      "Roles": [{"RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt", "RoleName": "Sales"}],
      "UserId": "yDC3L9geqqLJXYoRQsGBdNStcHd7DmTY",
      "Verified": true,
      "VerifiedOn": 1790003600,
      "WeworkOpenId": ""
    }
  ],
  "Limit": 20,
  "Offset": 0,
  "TotalCount": 1
}"#,
    },
];
