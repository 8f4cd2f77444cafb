// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateReleaseFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Release a contract with the same signers",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "NeedRelievedFlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
  "ReliveInfo": {"OriginalExpenseSettlement": "无", "Reason": "双方协商一致"}
}"#,
        response: r#"{"FlowId": "yDL1sR8mK4xWz6TqVb2NhJd9PfLg5EaY"}"#,
    },
    rt::Example {
        title: "Another employee of the own company signs the release",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Deadline": 4102444800,
  "NeedRelievedFlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY",
  "ReleasedApprovers": [
    {
      "ApproverNumber": 0,
      "ApproverSignComponentType": "SIGN_SEAL",
      "ApproverSignRole": "供货方",
      "ApproverType": "ORGANIZATION",
      "OpenId": "staff2048",
      "OrganizationName": "Harbour Light Trading Co.",
      "OrganizationOpenId": "org-harbour-light"
    }
  ],
  "ReliveInfo": {"OtherDeals": "重新签订合同", "Reason": "双方协商一致"},
  "UserData": "eyJvcmRlciI6Nn0="
}"#,
        response: r#"{"FlowId": "yDL1tV5nX7yKm3WqRc8ZbJs6HpLd2GfA"}"#,
    },
];
