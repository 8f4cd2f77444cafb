// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A role without rights yet",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Description": "归档已签合同",
  "Name": "合同归档员"
}"#,
        response: r#"{"RoleId": "yDRo5kW8nX2mRz7TqVb3LhJs6PdFg9Ea"}"#,
    },
    rt::Example {
        title: "A role with rights",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Name": "财务",
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
  ]
}"#,
        response: r#"{"RoleId": "yDRo7mT3kX9wZq5NvR2bLc8HhJ4dPf6G"}"#,
    },
];
