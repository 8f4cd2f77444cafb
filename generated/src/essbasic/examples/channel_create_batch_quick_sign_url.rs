// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchQuickSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A person signs two contracts, confirmed by face or by the mobile carrier",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ApproverSignTypes": [1, 3],
  "FlowApproverInfo": {"ApproverType": "PERSON", "Mobile": "13800138002", "Name": "韩梅梅"},
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "JumpUrl": "https://example.com/signed",
  "SignatureTypes": [0, 4]
}"#,
        response: r#"{
  "FlowApproverUrlInfo": {
    "ApproverType": "PERSON",
    "LongUrl": "https://example.com/home?token=kT5wZ",
    "Mobile": "13800138002",
    "Name": "韩梅梅",
    "SignUrl": "https://example.com/kT5wZ"
  }
}"#,
    },
    rt::Example {
        title: "An employee of a customer company signs a contract group",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowApproverInfo": {
    "ApproverType": "ORGANIZATION",
    "Mobile": "13800138003",
    "Name": "Li Lei",
    "OpenId": "staff2048",
    "OrganizationOpenId": "org-far-hills"
  },
  "FlowGroupId": "yjidm4mVh64eKAJHVhLfyPHyeKgrAGoE"
}"#,
        response: r#"{
  "FlowApproverUrlInfo": {
    "ApproverType": "ORGANIZATION",
    "LongUrl": "https://example.com/home?token=pW8xN",
    "Mobile": "13800138003",
    "Name": "Li Lei",
    "SignUrl": "https://example.com/pW8xN"
  }
}"#,
    },
    rt::Example {
        title: "Whoever opens the link claims a place in both contracts",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowApproverInfo": {"ApproverType": "PERSON"},
  "FlowBatchUrlInfo": {
    "FlowBatchApproverInfos": [
      {
        "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
        "RecipientId": "ymxwbBxHz36KLPu3jTfAHogaJKAu46hn"
      },
      {
        "FlowId": "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG",
        "RecipientId": "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H"
      }
    ]
  },
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "PresetApproverInfo": {"Name": "韩梅梅"}
}"#,
        response: r#"{
  "FlowApproverUrlInfo": {
    "ApproverType": "PERSON",
    "LongUrl": "https://example.com/home?token=mC2vB",
    "Mobile": "",
    "Name": "",
    "SignUrl": "https://example.com/mC2vB"
  }
}"#,
    },
];
