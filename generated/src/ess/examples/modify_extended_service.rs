// Generated from schema/ess/2020-11-11/actions/ModifyExtendedService.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Check persons by mobile number alone",
        request: r#"{
  "Operate": "OPEN",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "ServiceType": "MOBILE_CHECK_APPROVER"
}"#,
        response: r#"{"OperateUrl": ""}"#,
    },
    rt::Example {
        title: "Switch automatic signing on",
        request: r#"{
  "Endpoint": "APP",
  "Operate": "OPEN",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "ServiceType": "OPEN_SERVER_SIGN"
}"#,
        response: r#"{"OperateUrl": "pages/guide/index?to=OPEN_SERVER_SIGN&shortKey=yDCrOpen1"}"#,
    },
];
