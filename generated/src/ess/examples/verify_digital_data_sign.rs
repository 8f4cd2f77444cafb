// Generated from schema/ess/2020-11-11/actions/VerifyDigitalDataSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Check a text",
        request: r#"{
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "PlainText": "Order 42: 50 chairs",
  "SignValue": "MIAGCSqGSIb3DQEHAqCAMIACAQExDzANBglghkgBZQMEAgEFADCABgkqhkiG9w0B"
}"#,
        response: r#"{
  "Certificate": {
    "CommonName": "ESS@HarbourLight@782001",
    "IssuerCommonName": "NMGSCA RSA OCA1",
    "NotAfter": 1811536000,
    "NotBefore": 1780000000,
    "SerialNumber": "2204a7c91e03b6d5"
  },
  "VerifyResult": 1
}"#,
    },
];
