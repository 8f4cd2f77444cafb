// Generated from schema/ess/2020-11-11/actions/CancelMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Cancel a QR code",
        request: r#"{
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "QrCodeId": "yDCr9UUckph4d7q8UxSt1WbZfRyCkXzE"
}"#,
        response: r#"{}"#,
    },
];
