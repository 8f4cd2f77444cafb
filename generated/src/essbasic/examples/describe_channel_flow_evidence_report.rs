// Generated from schema/essbasic/2021-05-26/actions/DescribeChannelFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Get a report",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ReportId": "yeFEm3J2HTLS9WUaPsu9YWg6oeFaQmLD"
}"#,
        response: r#"{"ReportUrl": "https://example.com/report.pdf?hkey=5c1d", "Status": "EvidenceStatusSuccess"}"#,
    },
];
