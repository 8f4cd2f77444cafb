// Generated from schema/essbasic/2021-05-26/actions/ChannelVerifyPdf.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Check a contract with one seal",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"
}"#,
        response: r#"{
  "PdfResourceMd5": "4F0C2A9B8E7D6135A0B1C2D3E4F50617",
  "PdfVerifyResults": [
    {
      "CertNotAfter": 1851536000000,
      "CertNotBefore": 1820000000000,
      "CertSn": "5f1d07c2ab38e946",
      "ComponentHeight": 119,
      "ComponentPage": 2,
      "ComponentPosX": 301.5,
      "ComponentPosY": 420,
      "ComponentWidth": 119,
      "SignAlgorithm": "SHA1withRSA",
      "SignPlatform": "腾讯电子签",
      "SignTime": 1830000000000,
      "SignType": 0,
      "SignerName": "ESS@Harbour Light Trading Co.@402817",
      "VerifyResult": 1
    }
  ],
  "VerifyResult": 1,
  "VerifySerialNo": "18300000001234"
}"#,
    },
];
