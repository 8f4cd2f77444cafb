// Generated from schema/essbasic/2021-05-26/actions/GetDownloadFlowUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two folders",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "DownLoadFlows": [
    {
      "FileName": "租赁合同",
      "FlowIdList": ["y4zXPhXueNLHKxmqpEojYYxTscrzvFYE", "ymicWWmGvp3kyBns2KC8fgdzbzaWy8SG"]
    },
    {"FileName": "采购合同", "FlowIdList": ["yjzmhyTMtdPZtEejWGM9u5siKK4BvuCq"]}
  ]
}"#,
        response: r#"{"DownLoadUrl": "https://example.com/contract-mgr?operate=downloadFlow&code=yD4p"}"#,
    },
];
