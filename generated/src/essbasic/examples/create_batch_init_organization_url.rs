// Generated from schema/essbasic/2021-05-26/actions/CreateBatchInitOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Make seals and switch automatic sealing on for two companies",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "OperateTypes": ["CREATE_SEAL", "OPEN_AUTO_SIGN"],
  "ProxyOrganizationOpenIds": ["harbourlight01", "northernparts02"]
}"#,
        response: r#"{
  "MiniAppPath": "pages/guide/index?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDBIq6Se",
  "OperateLongUrl": "https://res.example.com/jump-mp.html?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDBIq6Se",
  "OperateShortUrl": "https://essurl.cn/a9Cf3kZy7W",
  "QRCodeUrl": "https://dyn.example.com/qrcode/yDBIq6Se.png"
}"#,
    },
    rt::Example {
        title: "Let a partner seal automatically for a company",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AuthorizedProxyOrganizationOpenId": "harbourlight01",
  "OperateTypes": ["PARTNER_AUTO_SIGN_AUTH"],
  "ProxyOrganizationOpenIds": ["northernparts02"]
}"#,
        response: r#"{
  "MiniAppPath": "pages/guide/index?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDBJr7Tf",
  "OperateLongUrl": "https://res.example.com/jump-mp.html?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yDBJr7Tf",
  "OperateShortUrl": "https://essurl.cn/b1Dg4lAz8X",
  "QRCodeUrl": "https://dyn.example.com/qrcode/yDBJr7Tf.png"
}"#,
    },
];
