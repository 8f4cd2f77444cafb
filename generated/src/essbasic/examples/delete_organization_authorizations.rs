// Generated from schema/essbasic/2021-05-26/actions/DeleteOrganizationAuthorizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Clear what a super administrator has begun",
        request: r#"{
  "AdminMobile": "13800138001",
  "AdminName": "韩梅梅",
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  }
}"#,
        response: r#"{
  "DeleteOrganizationAuthorizationInfos": [
    {
      "AuthorizationId": "yDCH5UUckpbdbjrcUxJVtIXz10XH7lUZ",
      "Errormessage": "",
      "OrganizationName": "北方零件有限公司",
      "OrganizationOpenId": "northernparts02"
    }
  ],
  "Status": 1
}"#,
    },
];
