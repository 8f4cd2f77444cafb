// Generated from schema/essbasic/2021-05-26/actions/CreateFlowBlockchainEvidenceUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A certificate to show for seven days",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"
}"#,
        response: r#"{
  "ExpiredOn": 1830000000,
  "QrCode": "https://example.com/certificate.jpg?hkey=9b2e",
  "Url": "https://example.com/cZ6fD"
}"#,
    },
];
