// Generated from schema/ess/2020-11-11/actions/CreateUserAutoSignSealUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A short link",
        request: r#"{
  "EndPoint": "HTTP_SHORT_URL",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UserInfo": {
    "IdCardNumber": "110101199003070011",
    "IdCardType": "ID_CARD",
    "Name": "韩梅梅"
  }
}"#,
        response: r#"{
  "AppId": "wxa023b292fd19d41d",
  "AppOriginalId": "gh_da88f6188665",
  "Path": "pages/guide?shortKey=yDSr4UD9vSg",
  "QrCode": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "Url": "https://essurl.cn/c5RnUD9vSg"
}"#,
    },
];
