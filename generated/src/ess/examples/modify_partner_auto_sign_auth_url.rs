// Generated from schema/ess/2020-11-11/actions/ModifyPartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Change the seals that a partner may use",
        request: r#"{
  "AuthorizedOrganizationId": "yD4eWUUckp4h1jflUyVz3Bp3CpTo8sZi",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealTypes": ["CONTRACT", "PERSONNEL"]
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "MiniAppPath": "/pages/guide/index?shortKey=yD4iAUS4kHv",
  "Url": "https://essurl.cn/m5BxUS4kHv"
}"#,
    },
];
