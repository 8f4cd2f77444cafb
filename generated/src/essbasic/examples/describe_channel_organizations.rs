// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelOrganizations.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "One company",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Limit": 1,
  "OrganizationOpenId": "harbourlight01"
}"#,
        response: r#"{
  "ChannelOrganizationInfos": [
    {
      "ActiveStatus": 1,
      "AdminMobile": "138****8000",
      "AdminName": "Li Lei",
      "AdminOpenId": "lilei01",
      "AuthorizationStatus": "VERIFIED",
      "AuthorizationType": "AuthorizationLegalIdentity",
      "HasSubmittedAuthInfo": true,
      "LegalName": "Li Lei",
      "LegalOpenId": "lilei01",
      "LicenseExpireTime": 1830000000,
      "OrganizationId": "yDRS5UUgygj8qnwfUuO4zjEwc204c3iJ",
      "OrganizationName": "Harbour Light Trading Co.",
      "OrganizationOpenId": "harbourlight01",
      "UnifiedSocialCreditCode": "91440300MA5DX7N21K"
    }
  ],
  "Limit": 1,
  "Offset": 0,
  "Total": 1
}"#,
    },
    rt::Example {
        title: "Companies whose letter of authority was rejected",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AuthorizationStatusList": ["VERIFYINGAUTHORIZATIONFILEREJECT"],
  "Limit": 100,
  "Offset": 0
}"#,
        response: r#"{"ChannelOrganizationInfos": [], "Limit": 100, "Offset": 0, "Total": 0}"#,
    },
];
