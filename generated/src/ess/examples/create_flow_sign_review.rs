// Generated from schema/ess/2020-11-11/actions/CreateFlowSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The own company may sign",
        request: r#"{
  "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ReviewType": "PASS"
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "A private person must not sign yet",
        request: r#"{
  "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
  "OperateType": "SignReview",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c",
  "ReviewMessage": "The address in clause 2 is missing.",
  "ReviewType": "REJECT"
}"#,
        response: r#"{}"#,
    },
];
