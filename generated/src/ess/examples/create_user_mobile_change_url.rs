// Generated from schema/ess/2020-11-11/actions/CreateUserMobileChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A member of staff, by the UserId",
        request: r#"{
  "Endpoint": "HTTP_SHORT_URL",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "UserId": "yDSmAUUckp52k1wcUyEr8Lz0BvTf6qGn"
}"#,
        response: r#"{"ExpireTime": 1830000000, "Url": "https://essurl.cn/e7TpUH3zWk"}"#,
    },
    rt::Example {
        title: "Any private person, from an app",
        request: r#"{
  "Endpoint": "APP",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "UserAccountType": 1
}"#,
        response: r#"{"ExpireTime": 0, "Url": "pages/guide/index?to=MOBILE_CHANGE_INTENTION&shortKey=yDSw7UI4aXl"}"#,
    },
];
