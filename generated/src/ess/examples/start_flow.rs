// Generated from schema/ess/2020-11-11/actions/StartFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Start a contract and tell those who get a copy at its end",
        request: r#"{
  "CcNotifyType": 1,
  "FlowId": "yDwB4UUckpk8p1wiUyXf3Qe7Kz2sFw6c",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{"Status": "START", "WorkflowInstanceId": ""}"#,
    },
];
