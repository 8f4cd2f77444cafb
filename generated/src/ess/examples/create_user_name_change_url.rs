// Generated from schema/ess/2020-11-11/actions/CreateUserNameChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A long link",
        request: r#"{
  "Endpoint": "HTTP",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "UserData": "dXNlci01Mw=="
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "MiniAppId": "",
  "UserVerifyUrl": "https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=MP_PERSONAL_VERIFY&shortKey=yDSv6UG2yVj"
}"#,
    },
];
