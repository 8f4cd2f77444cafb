// Generated from schema/ess/2020-11-11/actions/OperateFlowRemarks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Set the remarks of a contract",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "FlowItems": ["Urgent", "Head office"],
  "OperateType": "CREATE",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "Change the second remark",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "FlowItem": {"RemarkId": 1, "RemarkValue": "Branch office"},
  "OperateType": "UPDATE",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{}"#,
    },
];
