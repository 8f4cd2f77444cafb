// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationAuthStatus.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask by name",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "OrganizationName": "Harbour Light Trading Co."
}"#,
        response: r#"{
  "AuthRecords": [
    {
      "AuditStatus": 2,
      "AuthType": 1,
      "OperatorMobile": "138****8001",
      "OperatorName": "L** Lei",
      "Reason": "The stamp cannot be read."
    }
  ],
  "AuthStatus": 1,
  "IsVerified": false,
  "OrganizationId": ""
}"#,
    },
];
