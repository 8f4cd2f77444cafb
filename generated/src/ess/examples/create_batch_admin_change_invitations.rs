// Generated from schema/ess/2020-11-11/actions/CreateBatchAdminChangeInvitations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Give a subsidiary another super administrator",
        request: r#"{
  "AdminChangeInvitationInfos": [
    {
      "AuthFiles": ["JVBERi0xLjQKJSVFT0YK"],
      "ChangeAdminOrganizationId": "yD4cUUUckp3g9idjUyUy2Ao1AnRm6qXg",
      "NewAdminMobile": "13800138002",
      "NewAdminName": "韩梅梅"
    }
  ],
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"}
}"#,
        response: r#"{"ErrorMessages": []}"#,
    },
];
