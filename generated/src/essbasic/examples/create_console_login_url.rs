// Generated from schema/essbasic/2021-05-26/actions/CreateConsoleLoginUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Verify a new company on a computer",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "AuthorizationTypes": [2, 5],
  "AutoActive": true,
  "Endpoint": "PC",
  "JumpEvents": [{"JumpEventType": 3, "JumpUrl": "https://platform.example.com/verified"}],
  "ProxyOperatorMobile": "13800138000",
  "ProxyOperatorName": "Li Lei",
  "ProxyOrganizationName": "深圳小树房屋租赁有限公司",
  "UniformSocialCreditCode": "91440300MA5DX7N21K"
}"#,
        response: r#"{
  "ConsoleUrl": "https://console.example.com/?channel=PROXYCHANNEL&code=3f9a61",
  "IsActivated": false,
  "ProxyOperatorIsVerified": false
}"#,
    },
    rt::Example {
        title: "Open a template in the console, without menu and bar",
        request: r#"{
  "Agent": {
    "AppId": "yDwF3UUckps7k2m1UyhWGhIR5bTq8nVc",
    "ProxyOperator": {"OpenId": "lilei01"},
    "ProxyOrganizationOpenId": "harbourlight01"
  },
  "MenuStatus": "DISABLE",
  "Module": "TEMPLATE",
  "ModuleId": "yDwF7UUckpsvft5jUEn0bFRxtu6TdbmN",
  "ProxyOrganizationName": "深圳小树房屋租赁有限公司",
  "TopNavigationStatus": "DISABLE"
}"#,
        response: r#"{
  "ConsoleUrl": "https://console.example.com/template-preview?channel=PROXYCHANNEL&code=81bd20",
  "IsActivated": true,
  "ProxyOperatorIsVerified": true
}"#,
    },
];
