// Generated from schema/ess/2020-11-11/actions/CreateBatchInitOrganizationUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Let two companies make their seals and allow a partner to sign",
        request: r#"{
  "AuthorizedOrganizationId": "yD4eWUUckp4h1jflUyVz3Bp3CpTo8sZi",
  "OperateTypes": ["CREATE_SEAL", "OPEN_AUTO_SIGN", "PARTNER_AUTO_SIGN_AUTH"],
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "OrganizationIds": ["yD4cUUUckp3g9idjUyUy2Ao1AnRm6qXg", "yD4cVUUckp3g9iekUyUy2Ao2BoSn7rYh"]
}"#,
        response: r#"{
  "MiniAppPath": "pages/guide/index?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yD4fXUP1hEs",
  "OperateLongUrl": "https://res.ess.tencent.cn/cdn/h5-activity/jump-mp.html?to=BATCH_INITIALIZATION_ORGANIZATIONS&shortKey=yD4fXUP1hEs",
  "OperateShortUrl": "https://essurl.cn/j2YuUP1hEs",
  "QRCodeUrl": "https://dyn.ess.tencent.cn/imgs/qrcode_urls/batch_initialization_organizations/yD4fXUP1hEs.png"
}"#,
    },
];
