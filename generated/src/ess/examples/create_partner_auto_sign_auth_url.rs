// Generated from schema/ess/2020-11-11/actions/CreatePartnerAutoSignAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Let a partner sign with the own contract seals",
        request: r#"{
  "AuthToMe": false,
  "AuthorizedOrganizationId": "yD4eWUUckp4h1jflUyVz3Bp3CpTo8sZi",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealTypes": ["CONTRACT"]
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "MiniAppPath": "/pages/guide/index?shortKey=yD4gYUQ2iFt",
  "Url": "https://essurl.cn/k3ZvUQ2iFt"
}"#,
    },
    rt::Example {
        title: "Ask a partner for the right, by its name",
        request: r#"{
  "AuthToMe": true,
  "AuthorizedOrganizationName": "Harbour Light Trading Co.",
  "LimitAuthType": 1,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SealTypes": ["OFFICIAL", "CONTRACT"]
}"#,
        response: r#"{
  "ExpireTime": 1830000000,
  "MiniAppPath": "/pages/guide/index?shortKey=yD4hZUR3jGu",
  "Url": "https://essurl.cn/l4AwUR3jGu"
}"#,
    },
];
