// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateOrganizationModifyQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A QR code for the company",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  }
}"#,
        response: r#"{"ExpiredTime": 1830604800, "QrCodeUrl": "https://dyn.example.com/qrcode/yDw8bV.png"}"#,
    },
];
