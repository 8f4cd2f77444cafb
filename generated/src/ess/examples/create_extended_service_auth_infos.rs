// Generated from schema/ess/2020-11-11/actions/CreateExtendedServiceAuthInfos.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Let somebody sign in batches",
        request: r#"{
  "ExtendServiceType": "BATCH_SIGN",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "UserIds": ["yDCruUUckpr9x3o6UvIt8AKe1LdqYqNI"]
}"#,
        response: r#"{}"#,
    },
];
