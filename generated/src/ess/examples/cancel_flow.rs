// Generated from schema/ess/2020-11-11/actions/CancelFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Cancel a contract that states a wrong price",
        request: r#"{
  "CancelMessage": "The price in clause 3 is wrong; a corrected contract follows.",
  "FlowId": "yDwB2UUckpk5s7zaUyXf3Wq9Tn6pJv4c",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{}"#,
    },
];
