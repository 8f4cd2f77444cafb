// Generated from schema/essbasic/2021-05-26/actions/DescribeExtendedServiceAuthInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "All services of a company",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  }
}"#,
        response: r#"{
  "AuthInfo": [
    {
      "Name": "企业授权签",
      "OperateOn": 1730000000,
      "OperatorOpenId": "lilei01",
      "Status": "ENABLE",
      "Type": "AUTO_SIGN"
    },
    {
      "Name": "下载企业合同/文件",
      "OperateOn": 0,
      "OperatorOpenId": "",
      "Status": "DISABLE",
      "Type": "DOWNLOAD_FLOW"
    }
  ]
}"#,
    },
];
