// Generated from schema/ess/2020-11-11/actions/CreateUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link into the mini-program",
        request: r#"{
  "AutoSignConfig": {
    "SealImgCallback": true,
    "UserDefineSeal": true,
    "UserInfo": {
      "IdCardNumber": "110101199003070011",
      "IdCardType": "ID_CARD",
      "Name": "韩梅梅"
    },
    "VerifyChannels": ["WEIXINAPP"]
  },
  "EndPoint": "HTTP_SHORT_URL",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN"
}"#,
        response: r#"{
  "AppId": "wxa023b292fd19d41d",
  "AppOriginalId": "gh_da88f6188665",
  "Path": "pages/guide?shortKey=yDSq3UB7tQe",
  "QrCode": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "Url": "https://essurl.cn/a3PkUB7tQe",
  "UrlType": ""
}"#,
    },
    rt::Example {
        title: "An H5 link that is sent by text message",
        request: r#"{
  "AutoSignConfig": {
    "JumpUrl": "https://app.example.com/auto-sign/done?appendResult=qian",
    "UserInfo": {
      "IdCardNumber": "110101199003070011",
      "IdCardType": "ID_CARD",
      "Name": "韩梅梅"
    },
    "VerifyChannels": ["INSIGHT"]
  },
  "NotifyAddress": "13800138011",
  "NotifyType": "SMS",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SceneKey": "OTHER",
  "UrlType": "H5SIGN",
  "UserData": "b3JkZXItMTA0Nw=="
}"#,
        response: r#"{
  "AppId": "",
  "AppOriginalId": "",
  "Path": "",
  "QrCode": "",
  "Url": "https://essurl.cn/b4QmUC8uRf",
  "UrlType": "H5SIGN"
}"#,
    },
];
