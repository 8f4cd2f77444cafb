// Generated from schema/ess/2020-11-11/actions/CreateMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A code that only two people may use",
        request: r#"{
  "FlowName": "入职合同_2026",
  "Operator": {"UserId": "yKq7mZ2LxW4bTn9RvC5sHd3JfP8gAe6Y"},
  "Restrictions": [
    {"Mobile": "13800138000", "Name": "Li Lei"},
    {"Mobile": "13900139000", "Name": "韩梅梅"}
  ],
  "TemplateId": "yTm4cV8NhR2kXw6QzL9pBs3DgF7jYa5E"
}"#,
        response: r#"{
  "QrCode": {
    "ExpiredTime": 1775001600,
    "QrCodeId": "yQr9sJ3WdK7nZf2XbM6tVc8LhG4pRa5U",
    "QrCodeUrl": "https://example.com/qr/yQr9sJ3WdK7nZf2XbM6tVc8LhG4pRa5U.png",
    "WeixinQrCodeUrl": "https://example.com/mini/yQr9sJ3WdK7nZf2XbM6tVc8LhG4pRa5U.png"
  },
  "SignUrls": {
    "AppSignUrl": "pages/guide?where=mini&qrCodeId=yQr9sJ3WdK7nZf2XbM6tVc8LhG4pRa5U",
    "EffectiveTime": "2026-04-01 08:00:00",
    "HttpSignUrl": "https://example.com/jump?qrCodeId=yQr9sJ3WdK7nZf2XbM6tVc8LhG4pRa5U"
  }
}"#,
    },
    rt::Example {
        title: "A code for a hundred contracts, signed by hand within two weeks, once by each person",
        request: r#"{
  "Agent": {"ProxyOrganizationId": "ySub5hT9kM3xQw7ZcN2vLb8RdJ6gPf4A"},
  "ApproverComponentLimitTypes": [
    {"RecipientId": "yRc2nB6vX8mKq4WzT9hLs5GdJ3fPy7CE", "Values": ["HANDWRITE", "OCR_ESIGN"]}
  ],
  "FlowDisplayType": 2,
  "FlowEffectiveDay": 14,
  "FlowName": "春季劳务合同",
  "FlowNameAppendScannerInfo": true,
  "ForbidPersonalMultipleSign": true,
  "MaxFlowNum": 100,
  "Operator": {"UserId": "yKq7mZ2LxW4bTn9RvC5sHd3JfP8gAe6Y"},
  "QrCodeName": "春季招工签署码",
  "TemplateId": "yTm4cV8NhR2kXw6QzL9pBs3DgF7jYa5E",
  "UserData": "eyJiYXRjaCI6InNwcmluZyJ9"
}"#,
        response: r#"{
  "QrCode": {
    "ExpiredTime": 1775606400,
    "QrCodeId": "yQr4gL8ZxN2mWc6KvT9bHs5DjF3pYe7R",
    "QrCodeUrl": "https://example.com/qr/yQr4gL8ZxN2mWc6KvT9bHs5DjF3pYe7R.png",
    "WeixinQrCodeUrl": "https://example.com/mini/yQr4gL8ZxN2mWc6KvT9bHs5DjF3pYe7R.png"
  },
  "SignUrls": {
    "AppSignUrl": "pages/guide?where=mini&qrCodeId=yQr4gL8ZxN2mWc6KvT9bHs5DjF3pYe7R",
    "EffectiveTime": "",
    "HttpSignUrl": "https://example.com/jump?qrCodeId=yQr4gL8ZxN2mWc6KvT9bHs5DjF3pYe7R"
  }
}"#,
    },
];
