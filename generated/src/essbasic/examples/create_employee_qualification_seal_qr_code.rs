// Generated from schema/essbasic/2021-05-26/actions/CreateEmployeeQualificationSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask a fire protection engineer for the seal",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "HintText": "请授权注册消防工程师执业印章",
  "UserData": "eyJ0YXNrIjoxMn0="
}"#,
        response: r#"{"QrcodeBase64": "iVBORw0KGgoAAAANSUhEUgAA"}"#,
    },
];
