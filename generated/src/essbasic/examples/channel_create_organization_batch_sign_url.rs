// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateOrganizationBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link for an employee",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "CanBatchReject": true,
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "OpenId": "staff2048"
}"#,
        response: r#"{
  "ExpiredTime": 1830000000,
  "SignUrl": "https://example.com/contract-sign?code=yCd5tM8KxR3nWq7ZvB2c"
}"#,
    },
    rt::Example {
        title: "A link by which employees of one company claim and sign both contracts",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "DynamicSignOption": {"DynamicReceiveType": 1, "OrganizationOpenId": "org-far-hills"},
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "RecipientIds": ["ymxwbBxHz36KLPu3jTfAHogaJKAu46hn", "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H"]
}"#,
        response: r#"{
  "ExpiredTime": 1830000000,
  "SignUrl": "https://example.com/contract-sign?code=yCd3bK7RxV9nTm4ZwQ6c"
}"#,
    },
];
