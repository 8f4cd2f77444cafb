// Generated from schema/essbasic/2021-05-26/actions/DescribeResourceUrlsByFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Download two contracts, one of which does not exist",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowIds": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"]
}"#,
        response: r#"{
  "ErrorMessages": ["", "查询流程不存在"],
  "FlowResourceUrlInfos": [
    {
      "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE",
      "ResourceUrlInfos": [
        {
          "Name": "仓库租赁合同.pdf",
          "Type": "PDF",
          "Url": "https://example.com/contract.pdf?hkey=6f3a"
        }
      ]
    },
    {"FlowId": "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG", "ResourceUrlInfos": []}
  ]
}"#,
    },
];
