// Generated from schema/essbasic/2021-05-26/actions/ModifyExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Open automatic sealing, which needs an agreement",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Endpoint": "APP",
  "Operate": "OPEN",
  "ServiceType": "AUTO_SIGN"
}"#,
        response: r#"{"OperateUrl": "pages/guide/index?to=OPEN_AUTO_SIGN&shortKey=yDk2p9Wr"}"#,
    },
    rt::Example {
        title: "Close a service, which needs none",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "Operate": "CLOSE",
  "ServiceType": "OVERSEA_SIGN"
}"#,
        response: r#"{"OperateUrl": ""}"#,
    },
];
