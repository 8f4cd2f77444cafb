// Generated from schema/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Who may sign many contracts at once",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "ExtendServiceType": "BATCH_SIGN",
  "Limit": 10,
  "Offset": 0
}"#,
        response: r#"{
  "AuthInfoDetail": {
    "AuthOrganizationTotal": 0,
    "AuthUserTotal": 1,
    "HasAuthOrganizationList": [],
    "HasAuthUserList": [{"OpenId": "wangfang01"}],
    "Name": "批量签署",
    "Type": "BATCH_SIGN"
  }
}"#,
    },
];
