// Generated from schema/ess/2020-11-11/actions/ModifyPartnerAuthorization.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Move the callbacks to another address",
        request: r#"{
  "ApplicationInfo": {
    "CallbackKey": "4B7E02D96A1C4F83B5D0E7A2916C38FD",
    "CallbackToken": "9C3A51E80F274D6BA8E41B7D605F92C3",
    "CallbackUrl": "https://app.example.com/tsign/callback2"
  },
  "BusinessId": "hlt01",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "PartnerApplicationId": "yD4kCUUckp5i2kgmUyWa4Cq4DqUp9tAj"
}"#,
        response: r#"{}"#,
    },
];
