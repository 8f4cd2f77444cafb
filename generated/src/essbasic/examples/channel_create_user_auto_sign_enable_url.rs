// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignEnableUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A link to a web page, sent by text message",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AutoSignConfig": {
    "JumpUrl": "https://clinic.example.com/done?appendResult=qian",
    "UserDefineSeal": true,
    "UserInfo": {
      "IdCardNumber": "11010519491231002X",
      "IdCardType": "ID_CARD",
      "Name": "韩梅梅"
    },
    "VerifyChannels": ["TELECOM"]
  },
  "EndPoint": "HTTP_SHORT_URL",
  "NotifyAddress": "13800138001",
  "NotifyType": "SMS",
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UrlType": "H5SIGN"
}"#,
        response: r#"{
  "AppId": "",
  "AppOriginalId": "",
  "Path": "",
  "QrCode": "",
  "Url": "https://essurl.cn/t7Kp2mXa9Q",
  "UrlType": "H5SIGN"
}"#,
    },
    rt::Example {
        title: "A path for opening the mini-program from your own app",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AutoSignConfig": {
    "UserInfo": {
      "IdCardNumber": "11010519491231002X",
      "IdCardType": "ID_CARD",
      "Name": "韩梅梅"
    }
  },
  "EndPoint": "APP",
  "SceneKey": "OTHER",
  "UserData": "eyJkb2N0b3IiOjd9"
}"#,
        response: r#"{
  "AppId": "wxa023b292fd19d41d",
  "AppOriginalId": "gh_da88f6188665",
  "Path": "pages/guide/index?to=AUTO_SIGN&shortKey=yDw5q7Lm",
  "QrCode": "iVBORw0KGgoAAAANSUhEUgAA",
  "Url": "https://essurl.cn/b3Rz8nWd4L",
  "UrlType": ""
}"#,
    },
];
