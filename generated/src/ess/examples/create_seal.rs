// Generated from schema/ess/2020-11-11/actions/CreateSeal.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Have the service draw a round seal for contracts",
        request: r#"{
  "GenerateSource": "SealGenerateSourceSystem",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealCentralType": "STAR",
  "SealHorizontalText": "合同专用章",
  "SealName": "Contract seal 2",
  "SealSize": "42_42",
  "SealStyle": "circle",
  "SealType": "CONTRACT"
}"#,
        response: r#"{
  "ImageUrl": "https://file.ess.tencent.cn/file/seal/7Qm2",
  "PreviewFileUrl": "https://file.ess.tencent.cn/file/preview/7Qm3",
  "PreviewPdfUrl": "https://file.ess.tencent.cn/file/preview/7Qm4",
  "SealId": "yDSe7UUckpq1m8zrUyKd4Tb6NwXj3uVg",
  "SealOperatorVerifyPath": "",
  "SealOperatorVerifyQrcodeUrl": ""
}"#,
    },
    rt::Example {
        title: "Make a seal for finance from a picture",
        request: r#"{
  "FileName": "finance.png",
  "Image": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealName": "Finance seal",
  "SealSize": "40_40",
  "SealType": "FINANCE"
}"#,
        response: r#"{
  "ImageUrl": "https://file.ess.tencent.cn/file/seal/8Rn5",
  "SealId": "yDSe8UUckpq1m9asUyKd4Tb7PcRh5wYk"
}"#,
    },
];
