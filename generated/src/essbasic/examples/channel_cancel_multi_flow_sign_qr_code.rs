// Generated from schema/essbasic/2021-05-26/actions/ChannelCancelMultiFlowSignQRCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "End a code",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "QrCodeId": "ynsFhYfD9maCv4wisdg6pp6MkM5SF8nm"
}"#,
        response: r#"{}"#,
    },
];
