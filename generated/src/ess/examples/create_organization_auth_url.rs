// Generated from schema/ess/2020-11-11/actions/CreateOrganizationAuthUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A short link for a company whose name and credit code are fixed",
        request: r#"{
  "AuthorizationTypes": [2, 5],
  "Endpoint": "SHORT_URL",
  "Initialization": [1],
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "OrganizationName": "Harbour Light Trading Co.",
  "OrganizationNameSame": true,
  "UniformSocialCreditCode": "91440300MA5FX7QK2T",
  "UniformSocialCreditCodeSame": true
}"#,
        response: r#"{"AuthUrl": "https://essurl.cn/f8UqUJ5bYm", "ExpiredTime": 1830000000}"#,
    },
    rt::Example {
        title: "A registration on a computer, with a letter of authority",
        request: r#"{
  "AdminMobile": "13800138001",
  "AdminName": "Li Lei",
  "AuthorizationTypes": [5],
  "BankAccountNumber": "6222020000001234567",
  "Endpoint": "PC",
  "JumpEvents": [{"JumpEventType": 3, "JumpUrl": "https://app.example.com/verified"}],
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "OrganizationName": "Harbour Light Trading Co.",
  "PowerOfAttorneys": ["JVBERi0xLjQKJSVFT0YK"],
  "UserData": "Y3VzdG9tZXItODg="
}"#,
        response: r#"{
  "AuthUrl": "https://qian.tencent.com/console/register-callback?token=yDSx8UK6cZn",
  "ExpiredTime": 1830000000
}"#,
    },
];
