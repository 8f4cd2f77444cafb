// Generated from schema/ess/2020-11-11/actions/VerifyPdf.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Check a contract",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "PdfResourceMd5": "5D41402ABC4B2A76B9719D911017C592",
  "PdfVerifyResults": [
    {
      "CertNotAfter": 1811536000000,
      "CertNotBefore": 1780000000000,
      "CertProvider": "nmgwxca",
      "CertSn": "6c8e2911fadf70ea",
      "ComponentHeight": 43.0,
      "ComponentPage": 1,
      "ComponentPosX": 210.25,
      "ComponentPosY": 43.0,
      "ComponentWidth": 96.75,
      "IsTimestampTrust": true,
      "SignAlgorithm": "SHA1withRSA",
      "SignPlatform": "腾讯电子签",
      "SignTime": 1780086400000,
      "SignerName": "ESS@Harbour Light Trading Co.@382001",
      "VerifyResult": 1
    }
  ],
  "VerifyResult": 1,
  "VerifySerialNo": "17364056473"
}"#,
    },
];
