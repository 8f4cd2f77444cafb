// Generated from schema/essbasic/2021-05-26/actions/DescribeBatchOrganizationRegistrationUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The links of a batch",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "TaskId": "yDRB8UUgygqwm832UuO4zjECdKIW3SBj"
}"#,
        response: r#"{
  "OrganizationAuthUrls": [
    {
      "AuthUrl": "https://essurl.cn/d5Mx9rUb3N",
      "ErrorMessage": "",
      "OrganizationName": "北方零件有限公司",
      "SubTaskId": "yDCH6UU19n5nopVyHGGHQw0GTdLRtwIc"
    }
  ]
}"#,
    },
];
