// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeRoles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The company's own roles, with their rights",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Filters": [
    {"Key": "RoleType", "Values": ["2"]},
    {"Key": "IsReturnPermissionGroup", "Values": ["1"]}
  ],
  "Limit": "10",
  "Offset": 0
}"#,
        response: r#"{
  "ChannelRoles": [
    {
      "PermissionGroups": [
        {
          "GroupKey": "bill",
          "GroupName": "费用中心",
          "Hide": 0,
          "Permissions": [
            {
              "Children": [
                {
                  "Children": [],
                  "DataLabel": 0,
                  "DataRange": 0,
                  "DataTo": "",
                  "DataType": 0,
                  "Hide": 1,
                  "IsChecked": false,
                  "Key": "BillOrderManagement",
                  "Name": "订单管理",
                  "ParentKey": "BillManagement",
                  "Type": 2
                }
              ],
              "DataLabel": 0,
              "DataRange": 0,
              "DataTo": "",
              "DataType": 0,
              "Hide": 0,
              "IsChecked": true,
              "Key": "BillManagement",
              "Name": "费用管理",
              "ParentKey": "",
              "Type": 1
            }
          ]
        }
      ],
      "RoleId": "yDRo7mT3kX9wZq5NvR2bLc8HhJ4dPf6G",
      "RoleName": "财务",
      "RoleStatus": 1
    }
  ],
  "Limit": 10,
  "Offset": 0,
  "TotalCount": 1
}"#,
    },
];
