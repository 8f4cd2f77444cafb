// Generated from schema/ess/2020-11-11/actions/OperateTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Switch a template off",
        request: r#"{
  "OperateType": "DISABLE",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "TemplateId": "yDCrwUUckpt2z5q8UxKv1CMg3NfsAsPK"
}"#,
        response: r#"{}"#,
    },
    rt::Example {
        title: "Copy a template",
        request: r#"{
  "OperateType": "COPY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "TemplateId": "yDCrwUUckpt2z5q8UxKv1CMg3NfsAsPK",
  "TemplateName": "Employment 2027"
}"#,
        response: r#"{"TemplateId": "yDCsaUUckpx6d9u3UbOz5GQk7RjwEwTO", "TemplateName": "Employment 2027"}"#,
    },
];
