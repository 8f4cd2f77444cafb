// Generated from schema/ess/2020-11-11/actions/CreateFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Order a report",
        request: r#"{
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "ReportId": "yDCryUUckpv4b7s1UzMx3EOi5PhuCuRM",
  "ReportUrl": "",
  "Status": "EvidenceStatusExecuting"
}"#,
    },
];
