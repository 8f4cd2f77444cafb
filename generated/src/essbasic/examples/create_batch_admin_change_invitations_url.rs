// Generated from schema/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitationsUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A path for opening the mini-program from your own app",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Endpoint": "APP",
  "NewAdminMobile": "13800138002",
  "NewAdminName": "Wang Fang"
}"#,
        response: r#"{
  "ExpireTime": 1830604800,
  "Url": "pages/guide/index?to=BATCH_CHANGE_SUPER_ADMIN&shortKey=yD3K8V0Uxq"
}"#,
    },
];
