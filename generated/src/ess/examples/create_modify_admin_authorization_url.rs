// Generated from schema/ess/2020-11-11/actions/CreateModifyAdminAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A long link",
        request: r#"{
  "AuthorizationId": "yD4aSUUckp2f8hciUyTx1Zn0ZmQl5pWf",
  "Endpoint": "HTTP",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"}
}"#,
        response: r#"{
  "Url": "https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=REGISTER_ENTERPRISE_FOR_UPDATE_AUTH_FILE&AuthorizationId=yD4aSUUckp2f8hciUyTx1Zn0ZmQl5pWf"
}"#,
    },
];
