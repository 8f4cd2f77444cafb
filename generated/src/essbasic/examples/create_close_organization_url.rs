// Generated from schema/essbasic/2021-05-26/actions/CreateCloseOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Links for the super administrator",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  }
}"#,
        response: r#"{
  "ExpiredOn": 1830604800,
  "LongUrl": "https://res.example.com/jump-mp.html?to=ENTERPRISE_LOGOUT_LANDING&shortKey=yDCl4Hn",
  "MiniAppPath": "pages/guide/index?to=ENTERPRISE_LOGOUT_LANDING&shortKey=yDCl4Hn",
  "QrcodeUrl": "https://dyn.example.com/qrcode/yDCl4Hn.png",
  "ShortUrl": "https://essurl.cn/p3Rv6yJd9S",
  "WeixinQrcodeUrl": "https://res.example.com/mp-gate/ENTERPRISE_LOGOUT_LANDING?shortKey=yDCl4Hn"
}"#,
    },
];
