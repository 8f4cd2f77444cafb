// Generated from schema/essbasic/2021-05-26/actions/CreateBatchOrganizationAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A QR code for the super administrator",
        request: r#"{
  "AdminIdCardNumber": "11010519491231002X",
  "AdminIdCardType": "ID_CARD",
  "AdminMobile": "13800138001",
  "AdminName": "韩梅梅",
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Endpoint": "QR_CODE",
  "SubTaskIds": ["yDCH6UU19n5nopVyHGGHQw0GTdLRtwIc"]
}"#,
        response: r#"{
  "AuthUrl": "https://dyn.example.com/qrcode/yDCH9UUckpbd.png",
  "ErrorMessages": [],
  "ExpireTime": 1830604800
}"#,
    },
];
