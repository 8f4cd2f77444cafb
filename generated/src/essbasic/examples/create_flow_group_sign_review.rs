// Generated from schema/essbasic/2021-05-26/actions/CreateFlowGroupSignReview.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A company's signature is approved",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ApproverInfo": {
    "ApproverMobile": "13800138000",
    "ApproverName": "Li Lei",
    "ApproverType": "ORGANIZATION",
    "OrganizationName": "Harbour Light Trading Co."
  },
  "FlowGroupId": "yDG1pL0oK9iJ8uH7yG6tF5rD4eS3wA2q",
  "ReviewType": "PASS"
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "A person's signature is held back",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ApproverInfo": {
    "ApproverMobile": "13800138001",
    "ApproverName": "韩梅梅",
    "ApproverType": "PERSON"
  },
  "FlowGroupId": "yDG1pL0oK9iJ8uH7yG6tF5rD4eS3wA2q",
  "ReviewMessage": "The price has to be checked again.",
  "ReviewType": "REJECT"
}"#,
        response: r#"{}"#,
    },
];
