// Generated from schema/ess/2020-11-11/actions/CreateBatchOrganizationRegistrationTasks.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two companies with a link each",
        request: r#"{
  "Endpoint": "SHORT_URL",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "RegistrationOrganizations": [
    {
      "Address": "深圳市福田区滨河大道8号",
      "AdminMobile": "13800138001",
      "AdminName": "Li Lei",
      "AuthorizationTypes": [2],
      "LegalName": "Li Lei",
      "OrganizationName": "Harbour Light Trading Co.",
      "UniformSocialCreditCode": "91440300MA5FX7QK2T"
    },
    {
      "Address": "杭州市西湖区龙井路3号",
      "AdminMobile": "13800138002",
      "AdminName": "韩梅梅",
      "AuthorizationTypes": [2],
      "LegalName": "韩梅梅",
      "OrganizationName": "Green Hill Tea Co.",
      "UniformSocialCreditCode": "91330100MA2GT4WR8L"
    }
  ]
}"#,
        response: r#"{"ErrorMessages": ["", ""], "TaskId": "yDSyPUUckpzd6f9gUyRv8Xl7WjNi2mTc"}"#,
    },
    rt::Example {
        title: "One link, with a letter of authority",
        request: r#"{
  "BatchAuthMethod": 1,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "RegistrationOrganizations": [
    {
      "AdminIdCardNumber": "110101199003070011",
      "AdminIdCardType": "ID_CARD",
      "AdminMobile": "13800138002",
      "AdminName": "韩梅梅",
      "AuthorizationTypes": [1],
      "BusinessLicense": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
      "LegalName": "Li Lei",
      "OrganizationName": "Harbour Light Trading Co.",
      "PowerOfAttorneys": ["JVBERi0xLjQKJSVFT0YK"],
      "UniformSocialCreditCode": "91440300MA5FX7QK2T"
    }
  ]
}"#,
        response: r#"{"ErrorMessages": [""], "TaskId": "yDSyQUUckpzd6fahUyRv8Xl8XkOj3nUd"}"#,
    },
];
