// Generated from schema/essbasic/2021-05-26/actions/SyncProxyOrganizationOperators.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Add two employees",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "OperatorType": "CREATE",
  "ProxyOrganizationOperators": [
    {
      "DefaultRole": "channel-normal-operator",
      "Id": "wangfang01",
      "Mobile": "13800138002",
      "Name": "Wang Fang"
    },
    {
      "DefaultRole": "channel-sales-man",
      "Id": "hanmeimei01",
      "IdCardNumber": "11010519491231002X",
      "IdCardType": "ID_CARD",
      "Mobile": "13800138001",
      "Name": "韩梅梅"
    }
  ]
}"#,
        response: r#"{"FailedList": [], "Status": 1}"#,
    },
    rt::Example {
        title: "Remove an employee",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "OperatorType": "RESIGN",
  "ProxyOrganizationOperators": [{"Id": "wangfang01"}]
}"#,
        response: r#"{"FailedList": [], "Status": 1}"#,
    },
];
