// Generated from schema/ess/2020-11-11/actions/DeleteOrganizationAuthorizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Clear all verifications of a super administrator",
        request: r#"{
  "AdminMobile": "13800138002",
  "AdminName": "韩梅梅",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"}
}"#,
        response: r#"{
  "DeleteOrganizationAuthorizationInfos": [
    {
      "AuthorizationId": "yD4aSUUckp2f8hciUyTx1Zn0ZmQl5pWf",
      "Errormessage": "",
      "OrganizationName": "Green Hill Tea Co."
    }
  ],
  "Status": 1
}"#,
    },
];
