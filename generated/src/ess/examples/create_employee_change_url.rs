// Generated from schema/ess/2020-11-11/actions/CreateEmployeeChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A new mobile number",
        request: r#"{
  "NewMobile": "13800138004",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "UserId": "yDC3L9geqqLJXYoRQsGBdNStcHd7DmTY"
}"#,
        response: r#"{"ExpireTime": 1830000000, "MiniAppPath": "/pages/guide/index?shortKey=yDt7Qw3ZkP"}"#,
    },
];
