// Generated from schema/ess/2020-11-11/actions/CreateEmployeeQualificationSealQrCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask for an engineer's seal",
        request: r#"{
  "HintText": "Please lend your fire protection engineer's seal",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "UserData": "eyJzZWFsIjozfQ=="
}"#,
        response: r#"{"QrcodeBase64": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"}"#,
    },
];
