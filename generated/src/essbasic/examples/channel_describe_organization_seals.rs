// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeOrganizationSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The first page, with who may use each seal",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "InfoType": 1,
  "Limit": 20,
  "Offset": 0,
  "SealStatuses": ["SUCCESS", "CHECKING"]
}"#,
        response: r#"{
  "Seals": [
    {
      "AuthorizedUsers": [{"OpenId": "lilei01"}],
      "CreateOn": 1730000000,
      "Creator": "yDx5VwUyKQ8ho8CUuO4zjEyQOAgwvr4Z",
      "FailReason": "",
      "IsAllTime": true,
      "RealHeight": 42,
      "RealWidth": 42,
      "SealDescription": "For sales contracts",
      "SealId": "yDxV7UyKQ4Who8CUuO4zjEyQ2AgwvrKt",
      "SealName": "合同专用章",
      "SealPolicyId": "yDxb9UyKQD7x3oAUuO4zjEBQGidlGe4h",
      "SealStatus": "SUCCESS",
      "SealType": "CONTRACT",
      "Url": "https://file.example.com/seal.png?hkey=4be90d"
    }
  ],
  "TotalCount": 1
}"#,
    },
];
