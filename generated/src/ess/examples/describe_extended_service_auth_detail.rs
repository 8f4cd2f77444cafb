// Generated from schema/ess/2020-11-11/actions/DescribeExtendedServiceAuthDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Who may sign automatically",
        request: r#"{
  "ExtendServiceType": "OPEN_SERVER_SIGN",
  "Limit": 20,
  "Offset": 0,
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "AuthInfoDetail": {
    "AuthOrganizationTotal": 1,
    "AuthUserTotal": 1,
    "HasAuthOrganizationList": [
      {
        "AuthorizeTime": 1780000000,
        "AuthorizedOrganizationId": "yDCrxUUckpu3a6r9UyLw2DNh4OgtBtQL",
        "AuthorizedOrganizationName": "Green Valley Foods Co.",
        "OrganizationId": "yDCrvUUckps1y4p7UwJu9BLf2MerZrOJ",
        "OrganizationName": "Harbour Light Trading Co."
      }
    ],
    "HasAuthUserList": [
      {"BelongTo": "CurrentOrg", "UserId": "yDCruUUckpr9x3o6UvIt8AKe1LdqYqNI"}
    ],
    "Name": "企业授权签",
    "Type": "OPEN_SERVER_SIGN"
  }
}"#,
    },
];
