// Generated from schema/ess/2020-11-11/actions/CreateFlowBlockchainEvidenceUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link for a finished contract",
        request: r#"{
  "ExpiredOn": 1830000000,
  "FlowId": "yDCr3UUckpb7x1k2UxMn4QvTzLsWeRtY",
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "ExpiredOn": 1830000000,
  "QrCode": "https://file.ess.tencent.cn/bresource/resource/resource/0/0.PNG?hkey=7d21c04b",
  "Url": "https://essurl.cn/SR05VCkd"
}"#,
    },
];
