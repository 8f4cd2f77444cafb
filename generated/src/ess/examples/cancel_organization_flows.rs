// Generated from schema/ess/2020-11-11/actions/CancelOrganizationFlows.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The company has a new name, so all open contracts are cancelled",
        request: r#"{
  "CancelMessage": "企业更名_全部重新发起",
  "CancelMessageFormat": 2,
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{"TaskId": "yDwC5UUckpl2g9pfUyXf7Cv4Du8iRw6k"}"#,
    },
];
