// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeUserAutoSignStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A person who signs automatically on contract quota",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UserInfo": {
    "IdCardNumber": "11010519491231002X",
    "IdCardType": "ID_CARD",
    "Name": "韩梅梅"
  }
}"#,
        response: r#"{
  "IsOpen": true,
  "LicenseFrom": 0,
  "LicenseTo": 0,
  "LicenseType": 1,
  "SealId": "yDxZ5UyKQD8m3quUO4zjERYG2XNeEJkw"
}"#,
    },
];
