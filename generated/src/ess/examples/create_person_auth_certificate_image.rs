// Generated from schema/ess/2020-11-11/actions/CreatePersonAuthCertificateImage.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Make a picture",
        request: r#"{
  "IdCardNumber": "110101199003070011",
  "IdCardType": "ID_CARD",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UserName": "韩梅梅"
}"#,
        response: r#"{
  "AuthCertUrl": "https://file.ess.tencent.cn/file/certificate/9To6",
  "ImageCertId": "26010412345678901234",
  "SerialNumber": "2206EB7C4597742",
  "ValidFrom": 1798761600,
  "ValidTo": 1830297600
}"#,
    },
];
