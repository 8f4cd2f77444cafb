// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateBatchSignUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A person signs two contracts and gets the link by text message",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "IdCardNumber": "110105199003078887",
  "IdCardType": "ID_CARD",
  "Mobile": "13800138002",
  "Name": "韩梅梅",
  "NotifyType": "SMS"
}"#,
        response: r#"{
  "ExpiredTime": 1830000000,
  "MiniAppPath": "pages/guide/index?shortKey=rG4kQ",
  "SignUrl": "https://example.com/rG4kQ"
}"#,
    },
    rt::Example {
        title: "An employee of a customer company",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "JumpToDetail": true,
  "OpenId": "staff2048",
  "OrganizationOpenId": "org-far-hills"
}"#,
        response: r#"{
  "ExpiredTime": 1830000000,
  "MiniAppPath": "pages/guide/index?shortKey=tH7mL",
  "SignUrl": "https://example.com/tH7mL"
}"#,
    },
];
