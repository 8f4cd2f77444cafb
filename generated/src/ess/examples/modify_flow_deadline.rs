// Generated from schema/ess/2020-11-11/actions/ModifyFlowDeadline.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "More time for the whole contract",
        request: r#"{
  "Deadline": 1830000000,
  "FlowId": "yDwB4UUckpk8p1wiUyXf3Qe7Kz2sFw6c",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "More time for one party",
        request: r#"{
  "Deadline": 1829000000,
  "FlowId": "yDwB4UUckpk8p1wiUyXf3Qe7Kz2sFw6c",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "RecipientId": "yDwR6UUckpr2r5ykUyXf8Sg6Mb7uHw1e"
}"#,
        response: r#"{}"#,
    },
];
