// Generated from schema/ess/2020-11-11/actions/CreateSealPolicy.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Let two people use a seal until a set time",
        request: r#"{
  "Expired": 1830000000,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "Policy": "Sales contracts of the southern region",
  "SealId": "yDSe7UUckpq1m8zrUyKd4Tb6NwXj3uVg",
  "UserIds": ["yDSmBUUckp52k1wdUyEr8Lz1CwUg7rHp"],
  "Users": [{"UserId": "yDSmAUUckp52k1wcUyEr8Lz0BvTf6qGn"}]
}"#,
        response: r#"{
  "SealOperatorVerifyPath": "",
  "SealOperatorVerifyQrcodeUrl": "",
  "UserIds": ["yDSmAUUckp52k1wcUyEr8Lz0BvTf6qGn", "yDSmBUUckp52k1wdUyEr8Lz1CwUg7rHp"]
}"#,
    },
    rt::Example {
        title: "Let somebody use a seal for one contract",
        request: r#"{
  "AuthorizationFlows": {"FlowIds": ["yDSfKUUckpt3n6bxUyMv9Rd2QaHs8eJw"]},
  "Expired": 0,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealId": "yDSe7UUckpq1m8zrUyKd4Tb6NwXj3uVg",
  "Users": [{"UserId": "yDSmAUUckp52k1wcUyEr8Lz0BvTf6qGn"}]
}"#,
        response: r#"{
  "SealOperatorVerifyPath": "",
  "SealOperatorVerifyQrcodeUrl": "",
  "UserIds": ["yDSmAUUckp52k1wcUyEr8Lz0BvTf6qGn"]
}"#,
    },
];
