// Generated from schema/essbasic/2021-05-26/actions/CreatePersonAuthCertificateImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A doctor's certificate",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "IdCardNumber": "11010519491231002X",
  "IdCardType": "ID_CARD",
  "UserName": "韩梅梅"
}"#,
        response: r#"{
  "AuthCertUrl": "https://file.example.com/certificate.jpg?hkey=6c1f0e9a",
  "ImageCertId": "26050411872319694105",
  "SerialNumber": "2606AF31097C84D2",
  "ValidFrom": 1830000000,
  "ValidTo": 1861536000
}"#,
    },
];
