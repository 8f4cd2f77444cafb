// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateUserAutoSignSealUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A short link",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "EndPoint": "HTTP_SHORT_URL",
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UserInfo": {
    "IdCardNumber": "11010519491231002X",
    "IdCardType": "ID_CARD",
    "Name": "韩梅梅"
  }
}"#,
        response: r#"{
  "AppId": "wxa023b292fd19d41d",
  "AppOriginalId": "gh_da88f6188665",
  "Path": "pages/guide/index?to=AUTO_SIGN_SEAL&shortKey=yDw6r8Np",
  "QrCode": "iVBORw0KGgoAAAANSUhEUgAA",
  "Url": "https://essurl.cn/k9Vw3eHs6T"
}"#,
    },
];
