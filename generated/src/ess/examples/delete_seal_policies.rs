// Generated from schema/ess/2020-11-11/actions/DeleteSealPolicies.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Take a seal away from one person",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealId": "yDSe7UUckpq1m8zrUyKd4Tb6NwXj3uVg",
  "UserIds": ["yDSmBUUckp52k1wdUyEr8Lz1CwUg7rHp"]
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "End one right by its id",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "PolicyIds": ["yDSpLUUckpw8v5cyUyNx7Sg3ReKt9fLz"]
}"#,
        response: r#"{}"#,
    },
];
