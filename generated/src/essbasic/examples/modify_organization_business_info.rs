// Generated from schema/essbasic/2021-05-26/actions/ModifyOrganizationBusinessInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A new legal representative",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "BizLicenseResourceId": "yDCN8UUckpv910jkUuxOQbYSkMvQoHwT",
  "LegalName": "Wang Fang",
  "NewLegalMobile": "13800138002"
}"#,
        response: r#"{"ChannelFlowIds": [], "ErrorCode": 0, "ErrorMessage": "", "FlowIds": [], "UnfinishedCount": 0}"#,
    },
    rt::Example {
        title: "A new name, while a contract is unfinished",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "BizLicenseResourceId": "yDCN8UUckpv910jkUuxOQbYSkMvQoHwT",
  "OrganizationName": "深圳大树房屋租赁有限公司"
}"#,
        response: r#"{
  "ChannelFlowIds": ["yD3J5UUckpfq7rr6U1UyErgEn9m7OaLx"],
  "ErrorCode": 1,
  "ErrorMessage": "存在 1 份未完结的合同，请先撤销或者完成合同",
  "FlowIds": [],
  "UnfinishedCount": 1
}"#,
    },
];
