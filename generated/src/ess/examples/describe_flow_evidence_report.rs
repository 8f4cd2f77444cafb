// Generated from schema/ess/2020-11-11/actions/DescribeFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A report that is ready",
        request: r#"{
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "ReportId": "yDCryUUckpv4b7s1UzMx3EOi5PhuCuRM"
}"#,
        response: r#"{
  "ReportUrl": "https://file.ess.tencent.cn/file/yDCryUUckpv4b7s1UzMx3EOi5PhuCuRM/0/0.PDF?hkey=91ab3c55",
  "Status": "EvidenceStatusSuccess"
}"#,
    },
];
