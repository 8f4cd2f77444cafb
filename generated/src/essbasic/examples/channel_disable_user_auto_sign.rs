// Generated from schema/essbasic/2021-05-26/actions/ChannelDisableUserAutoSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "No more automatic signing of prescriptions",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "SceneKey": "E_PRESCRIPTION_AUTO_SIGN",
  "UserInfo": {
    "IdCardNumber": "11010519491231002X",
    "IdCardType": "ID_CARD",
    "Name": "韩梅梅"
  }
}"#,
        response: r#"{}"#,
    },
];
