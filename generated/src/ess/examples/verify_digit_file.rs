// Generated from schema/ess/2020-11-11/actions/VerifyDigitFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Check a file",
        request: r#"{
  "FileId": "yDCsdUUckpa9g3x6UeRc8JTn1UmzHzWR",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "PdfResourceMd5": "5D41402ABC4B2A76B9719D911017C592",
  "VerifyDigitFileResults": [
    {
      "CertNotAfter": 1811536000000,
      "CertNotBefore": 1780000000000,
      "CertSn": "6c8e2911fadf70ea",
      "SignAlgorithm": "SHA1withRSA",
      "SignTime": 1780086400000,
      "SignType": 1,
      "SignerName": "ESS@Harbour Light Trading Co.@382001"
    }
  ],
  "VerifyResult": 1,
  "VerifySerialNo": "17364056473"
}"#,
    },
];
