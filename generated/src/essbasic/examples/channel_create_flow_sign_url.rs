// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateFlowSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A person signs",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowApproverInfos": [
    {"ApproverType": "PERSON", "Mobile": "13800138002", "Name": "韩梅梅"}
  ],
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
  "JumpUrl": "https://example.com/signed"
}"#,
        response: r#"{
  "FlowApproverUrlInfos": [
    {
      "ApproverType": "PERSON",
      "LongUrl": "https://example.com/home?token=dV3sR",
      "Mobile": "13800138002",
      "Name": "韩梅梅",
      "SignUrl": "https://example.com/dV3sR"
    }
  ]
}"#,
    },
    rt::Example {
        title: "The initiator reads the contract",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
  "UrlType": 1
}"#,
        response: r#"{
  "FlowApproverUrlInfos": [
    {
      "ApproverType": "ORGANIZATION",
      "LongUrl": "https://example.com/home?token=eB9nJ",
      "Mobile": "13800138003",
      "Name": "Li Lei",
      "SignUrl": "https://example.com/eB9nJ"
    }
  ]
}"#,
    },
];
