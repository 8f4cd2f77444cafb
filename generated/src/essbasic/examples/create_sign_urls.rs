// Generated from schema/essbasic/2021-05-26/actions/CreateSignUrls.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Short links for all signers of a contract",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"]
}"#,
        response: r#"{
  "ErrorMessages": [""],
  "SignUrlInfos": [
    {
      "ApproverType": "PERSON",
      "CustomUserId": "",
      "Deadline": 1830000000,
      "FlowGroupId": "",
      "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
      "IdCardNumber": "",
      "Mobile": "13800138002",
      "Name": "韩梅梅",
      "OpenId": "",
      "OrganizationName": "",
      "SignId": "yy8eFzQeLH59uiJefTxtEeVizeFfxMHw",
      "SignOrder": 0,
      "SignUrl": "https://example.com/nJ5tK"
    }
  ]
}"#,
    },
    rt::Example {
        title: "A path for your own app, for an employee of a customer company",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "AutoJumpBack": true,
  "Endpoint": "APP",
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"],
  "GenerateType": "CHANNEL",
  "Hides": [1, 2],
  "OpenId": "staff2048",
  "OrganizationOpenId": "org-far-hills"
}"#,
        response: r#"{
  "ErrorMessages": ["", "无此参与人"],
  "SignUrlInfos": [
    {
      "ApproverType": "ORGANIZATION",
      "CustomUserId": "",
      "Deadline": 1830000000,
      "FlowGroupId": "",
      "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
      "IdCardNumber": "",
      "Mobile": "13800138003",
      "Name": "Li Lei",
      "OpenId": "staff2048",
      "OrganizationName": "远山科技有限公司",
      "SignId": "yxkDm7YH3LPiS92qXMteXQE7tSUoqTdB",
      "SignOrder": 1,
      "SignUrl": "pages/guide?to=CONTRACT_DETAIL&id=y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"
    },
    {
      "ApproverType": "",
      "CustomUserId": "",
      "Deadline": 0,
      "FlowGroupId": "",
      "FlowId": "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG",
      "IdCardNumber": "",
      "Mobile": "",
      "Name": "",
      "OpenId": "",
      "OrganizationName": "",
      "SignId": "",
      "SignOrder": 0,
      "SignUrl": ""
    }
  ]
}"#,
    },
];
