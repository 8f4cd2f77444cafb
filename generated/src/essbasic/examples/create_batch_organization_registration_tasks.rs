// Generated from schema/essbasic/2021-05-26/actions/CreateBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two companies, each with its own link to a web page",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Endpoint": "H5",
  "RegistrationOrganizations": [
    {
      "Address": "上海市浦东新区滨江路20号",
      "AdminMobile": "13800138001",
      "AdminName": "韩梅梅",
      "AuthorizationTypes": [2],
      "LegalName": "韩梅梅",
      "OpenId": "hanmeimei01",
      "OrganizationName": "北方零件有限公司",
      "OrganizationOpenId": "northernparts02",
      "UniformSocialCreditCode": "91310115MA1K4T8R3X"
    },
    {
      "Address": "广东省深圳市南山区海港路8号",
      "AdminMobile": "13800138000",
      "AdminName": "Li Lei",
      "AuthorizationTypes": [2],
      "AutoJumpUrl": "https://platform.example.com/verified",
      "LegalName": "Li Lei",
      "OpenId": "lilei01",
      "OrganizationName": "深圳小树房屋租赁有限公司",
      "OrganizationOpenId": "harbourlight01",
      "UniformSocialCreditCode": "91440300MA5DX7N21K"
    }
  ]
}"#,
        response: r#"{"ErrorMessages": [], "TaskId": "yDRB8UUgygqwm832UuO4zjECdKIW3SBj"}"#,
    },
];
