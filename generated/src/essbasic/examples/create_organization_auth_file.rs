// Generated from schema/essbasic/2021-05-26/actions/CreateOrganizationAuthFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A letter for changing the super administrator",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "OrganizationCommonInfo": {
    "AdminIdCardNumber": "11010519491231002X",
    "AdminIdCardType": "居民身份证",
    "AdminMobile": "13800138002",
    "AdminName": "Wang Fang",
    "LegalName": "Li Lei",
    "OldAdminMobile": "13800138000",
    "OldAdminName": "Li Lei",
    "OrganizationName": "深圳小树房屋租赁有限公司",
    "UniformSocialCreditCode": "91440300MA5DX7N21K"
  },
  "Type": 1
}"#,
        response: r#"{"FileUrl": "https://file.example.com/letter.pdf?hkey=22c08e"}"#,
    },
];
