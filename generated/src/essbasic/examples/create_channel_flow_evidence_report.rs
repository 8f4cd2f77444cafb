// Generated from schema/essbasic/2021-05-26/actions/CreateChannelFlowEvidenceReport.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask for a report",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"
}"#,
        response: r#"{
  "ReportId": "yeFEm3J2HTLS9WUaPsu9YWg6oeFaQmLD",
  "ReportUrl": "",
  "Status": "EvidenceStatusExecuting"
}"#,
    },
];
