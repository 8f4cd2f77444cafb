// Generated from schema/ess/2020-11-11/actions/CreateBatchOrganizationAuthorizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A long link for two companies",
        request: r#"{
  "AdminIdCardNumber": "110101199003070011",
  "AdminIdCardType": "ID_CARD",
  "AdminMobile": "13800138002",
  "AdminName": "韩梅梅",
  "Endpoint": "HTTP",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SubTaskIds": ["yDSzRUUckp1e7gbhUySw9Ym9YlPk4oVe", "yDSzSUUckp1e7gciUySw9Yn0ZmQl5pWf"]
}"#,
        response: r#"{
  "AuthUrl": "https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=AUTHORIZATION_ENTERPRISE_FOR_BATCH_SUBMIT&shortKey=yD4bTUM8eBp",
  "ErrorMessages": [],
  "ExpireTime": 1830000000
}"#,
    },
];
