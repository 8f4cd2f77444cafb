// Generated from schema/essbasic/2021-05-26/actions/CreateLegalSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A QR code for the legal representative",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  }
}"#,
        response: r#"{"QrcodeBase64": "iVBORw0KGgoAAAANSUhEUgAA"}"#,
    },
];
