// Generated from schema/ess/2020-11-11/actions/CreateBatchAdminChangeInvitationsUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A path for an app",
        request: r#"{
  "Endpoint": "APP",
  "NewAdminMobile": "13800138002",
  "NewAdminName": "韩梅梅",
  "NotifyType": "NONE",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"}
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "Url": "pages/guide/index?to=BATCH_CHANGE_SUPER_ADMIN&shortKey=yD4dVUN9fCq"
}"#,
    },
];
