// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A code for a hundred contracts, one for each person",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ApproverComponentLimitTypes": [
    {"RecipientId": "yDVQQ7dpnUWKzxayxP3PjJJWynyELDVX", "Values": ["HANDWRITE", "OCR_ESIGN"]}
  ],
  "FlowEffectiveDay": 14,
  "FlowName": "春季劳务合同",
  "FlowNameAppendScannerInfo": true,
  "ForbidPersonalMultipleSign": true,
  "MaxFlowNum": 100,
  "QrCodeName": "春季招工签署码",
  "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS"
}"#,
        response: r#"{
  "QrCode": {
    "ExpiredTime": 1830000000,
    "QrCodeId": "ynsFhYfD9maCv4wisdg6pp6MkM5SF8nm",
    "QrCodeUrl": "https://example.com/qr/spring.png",
    "WeixinQrCodeUrl": "https://example.com/mini/spring.png"
  },
  "SignUrls": {
    "AppSignUrl": "pages/guide?where=mini&qrCodeId=ynsFhYfD9maCv4wisdg6pp6MkM5SF8nm",
    "EffectiveTime": "",
    "HttpSignUrl": "https://example.com/jump?qrCodeId=ynsFhYfD9maCv4wisdg6pp6MkM5SF8nm"
  }
}"#,
    },
    rt::Example {
        title: "A code that only two people may use",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowName": "入职合同_2028",
  "Restrictions": [
    {"Mobile": "13800138001", "Name": "Li Lei"},
    {"IdCardNumber": "110105199003078887", "IdCardType": "ID_CARD", "Name": "韩梅梅"}
  ],
  "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS"
}"#,
        response: r#"{
  "QrCode": {
    "ExpiredTime": 1830000000,
    "QrCodeId": "yQChzC5nroQqdguWie7c6PqSDgBeELBd",
    "QrCodeUrl": "https://example.com/qr/two.png",
    "WeixinQrCodeUrl": "https://example.com/mini/two.png"
  },
  "SignUrls": {
    "AppSignUrl": "pages/guide?where=mini&qrCodeId=yQChzC5nroQqdguWie7c6PqSDgBeELBd",
    "EffectiveTime": "2027-12-28 08:00:00",
    "HttpSignUrl": "https://example.com/jump?qrCodeId=yQChzC5nroQqdguWie7c6PqSDgBeELBd"
  }
}"#,
    },
];
