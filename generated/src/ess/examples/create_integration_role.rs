// Generated from schema/ess/2020-11-11/actions/CreateIntegrationRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A role without permissions for now",
        request: r#"{
  "Description": "Sales people in the east",
  "IsGroupRole": 0,
  "Name": "Sales_East",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"}
}"#,
        response: r#"{"RoleId": "yDuGGG4DCP9wQUWSARUMpohVavPtSJUt"}"#,
    },
    rt::Example {
        title: "A group role for all companies",
        request: r#"{
  "IsGroupRole": 1,
  "Name": "Group_Contracts",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
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
  "SubOrganizationIds": ["1"]
}"#,
        response: r#"{"RoleId": "yDE9zLVZLQvxSPsdxQLC75tXGLdSs22j"}"#,
    },
];
