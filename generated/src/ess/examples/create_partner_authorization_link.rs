// Generated from schema/ess/2020-11-11/actions/CreatePartnerAuthorizationLink.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Invite a partner",
        request: r#"{
  "ApplicationInfo": {
    "CallbackKey": "4B7E02D96A1C4F83B5D0E7A2916C38FD",
    "CallbackToken": "9C3A51E80F274D6BA8E41B7D605F92C3",
    "CallbackUrl": "https://app.example.com/tsign/callback"
  },
  "BusinessId": "hlt01",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "PartnerOrganizationId": "yD4eWUUckp4h1jflUyVz3Bp3CpTo8sZi",
  "ProxyOrganizationInfo": {"OperatorOpenId": "user-53", "OrganizationOpenId": "org-88"}
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "Link": "https://qian.tencent.com/console/third-app-auth?token=yD4jBUT5lIw"
}"#,
    },
];
