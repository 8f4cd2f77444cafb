// Generated from schema/essbasic/2021-05-26/actions/DescribeUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "One category with its number of templates",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Filters": [{"Key": "user-flow-type-id", "Values": ["y6VnqdyoUAnRpivHuPfjagVW3VLM8fzn"]}],
  "QueryBindTemplate": true
}"#,
        response: r#"{
  "AllUserFlowTypes": [
    {
      "Description": "仓库和办公室",
      "Name": "租赁合同",
      "TemplateNum": 4,
      "UserFlowTypeId": "y6VnqdyoUAnRpivHuPfjagVW3VLM8fzn"
    }
  ]
}"#,
    },
];
