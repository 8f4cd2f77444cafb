// Generated from schema/ess/2020-11-11/actions/DescribeOrganizationSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "List the first ten seals that can be used, with their users",
        request: r#"{
  "InfoType": 1,
  "Limit": 10,
  "Offset": 0,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealTypes": ["OFFICIAL", "CONTRACT"]
}"#,
        response: r#"{
  "Seals": [
    {
      "AuthorizedUsers": [{"UserId": "yDSmAUUckp52k1wcUyEr8Lz0BvTf6qGn"}],
      "CreateOn": 1762000000,
      "Creator": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d",
      "ExtendScene": {
        "GenerateType": "GENERATE",
        "GenerateTypeDesc": "",
        "GenerateTypeLogo": ""
      },
      "FailReason": "",
      "IsAllTime": false,
      "RealHeight": 42,
      "RealWidth": 42,
      "SealId": "yDSe7UUckpq1m8zrUyKd4Tb6NwXj3uVg",
      "SealName": "Contract seal 2",
      "SealPolicyId": "yDSpLUUckpw8v5cyUyNx7Sg3ReKt9fLz",
      "SealStatus": "SUCCESS",
      "SealType": "CONTRACT",
      "Url": "https://file.ess.tencent.cn/file/seal/7Qm2"
    }
  ],
  "TotalCount": 1
}"#,
    },
];
