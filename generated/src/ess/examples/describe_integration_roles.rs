// Generated from schema/ess/2020-11-11/actions/DescribeIntegrationRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Roles in use, with their permissions",
        request: r#"{
  "Filters": [
    {"Key": "RoleStatus", "Values": ["1"]},
    {"Key": "IsReturnPermissionGroup", "Values": ["1"]}
  ],
  "Limit": 10,
  "Offset": 0,
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{
  "IntegrateRoles": [
    {
      "IsGroupRole": false,
      "PermissionGroups": [
        {
          "GroupKey": "Flow",
          "GroupName": "合同中心",
          "Hide": 0,
          "Permissions": [
            {
              "Children": [],
              "DataLabel": 0,
              "DataRange": 0,
              "DataTo": "",
              "DataType": 0,
              "Hide": 0,
              "IsChecked": true,
              "Key": "CreateFlow",
              "Name": "发起合同",
              "ParentKey": "",
              "Type": 2
            }
          ]
        }
      ],
      "RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt",
      "RoleName": "Sales_East",
      "RoleStatus": 1,
      "SubOrgIdList": []
    }
  ],
  "Limit": 10,
  "Offset": 0,
  "TotalCount": 1
}"#,
    },
];
