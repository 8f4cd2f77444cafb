// Generated from schema/ess/2020-11-11/actions/RenewAutoSignLicense.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Renew a licence",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UserInfo": {
    "IdCardNumber": "110101199003070011",
    "IdCardType": "ID_CARD",
    "Name": "韩梅梅"
  }
}"#,
        response: r#"{"LicenseTo": 1861536000}"#,
    },
];
