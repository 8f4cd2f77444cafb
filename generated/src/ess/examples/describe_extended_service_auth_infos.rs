// Generated from schema/ess/2020-11-11/actions/DescribeExtendedServiceAuthInfos.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask about signing in batches",
        request: r#"{"ExtendServiceType": "BATCH_SIGN", "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}}"#,
        response: r#"{
  "AuthInfoList": [
    {
      "HasAuthUserList": [
        {"BelongTo": "CurrentOrg", "UserId": "yDCruUUckpr9x3o6UvIt8AKe1LdqYqNI"}
      ],
      "Name": "批量签署",
      "OperateOn": 1780000000,
      "OperatorUserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH",
      "Status": "ENABLE",
      "Type": "BATCH_SIGN"
    }
  ]
}"#,
    },
];
