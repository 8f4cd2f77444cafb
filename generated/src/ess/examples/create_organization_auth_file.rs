// Generated from schema/ess/2020-11-11/actions/CreateOrganizationAuthFile.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A letter for a registration",
        request: r#"{
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "OrganizationCommonInfo": {
    "AdminIdCardNumber": "110101199003070011",
    "AdminMobile": "13800138002",
    "AdminName": "韩梅梅",
    "LegalName": "Li Lei",
    "OrganizationName": "Harbour Light Trading Co.",
    "UniformSocialCreditCode": "91440300MA5FX7QK2T"
  },
  "Type": 0
}"#,
        response: r#"{"FileUrl": "https://file.ess.tencent.cn/file/letter/h0Ws"}"#,
    },
];
