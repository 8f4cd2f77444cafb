// Generated from schema/ess/2020-11-11/actions/OperateSeals.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Switch two seals off",
        request: r#"{
  "Act": 2,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealIds": ["yDSe7UUckpq1m8zrUyKd4Tb6NwXj3uVg", "yDSe8UUckpq1m9asUyKd4Tb7PcRh5wYk"]
}"#,
        response: r#"{"SealOperatorVerifyPath": "", "SealOperatorVerifyQrcodeUrl": ""}"#,
    },
];
