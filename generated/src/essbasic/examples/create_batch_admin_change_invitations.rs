// Generated from schema/essbasic/2021-05-26/actions/CreateBatchAdminChangeInvitations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "One company gets another super administrator",
        request: r#"{
  "AdminChangeInvitationInfos": [
    {
      "AuthFiles": ["iVBORw0KGgoAAAANSUhEUgAA"],
      "ChangeAdminOrganizationOpenId": "harbourlight01",
      "NewAdminIdCardNumber": "11010519491231002X",
      "NewAdminIdCardType": "ID_CARD",
      "NewAdminMobile": "13800138002",
      "NewAdminName": "Wang Fang",
      "NewAdminOpenId": "wangfang01"
    }
  ],
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  }
}"#,
        response: r#"{"ErrorMessages": []}"#,
    },
];
