// Generated from schema/essbasic/2021-05-26/actions/CreateEmployeeChangeUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Change an employee's number",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "NewMobile": "13800138003",
  "OpenId": "wangfang01"
}"#,
        response: r#"{
  "ExpireTime": 1830604800,
  "LongUrl": "https://res.example.com/jump-mp.html?shortKey=yDtTrVef4W",
  "MiniAppPath": "/pages/guide/index?shortKey=yDtTrVef4W",
  "ShortUrl": "https://essurl.cn/z5Lw8qGm2D"
}"#,
    },
];
