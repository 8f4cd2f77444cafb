// Generated from schema/ess/2020-11-11/actions/CreateUserVerifyUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A mini-program path for an app",
        request: r#"{
  "AutoJumpBack": true,
  "Endpoint": "APP",
  "IdCardNumber": "110101199003070011",
  "IdCardType": "ID_CARD",
  "Mobile": "13800138011",
  "Name": "韩梅梅",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "UserData": "dXNlci01Mw=="
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "MiniAppId": "gh_da88f6188665",
  "UserVerifyUrl": "pages/guide/index?to=MP_PERSONAL_VERIFY&shortKey=yDSu5UE0wTh"
}"#,
    },
    rt::Example {
        title: "A short H5 link that returns to the own page",
        request: r#"{
  "Endpoint": "H5_SHORT_URL",
  "JumpUrl": "https://app.example.com/verified",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"}
}"#,
        response: r#"{"ExpireTime": 1830000000, "MiniAppId": "", "UserVerifyUrl": "https://essurl.cn/d6SoUF1xUi"}"#,
    },
];
