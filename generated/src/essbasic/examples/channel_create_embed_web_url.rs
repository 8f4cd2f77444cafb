// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateEmbedWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Make a seal",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "EmbedType": "CREATE_SEAL"
}"#,
        response: r#"{"WebUrl": "https://example.com/seal-create?embed=1&code=yK3n"}"#,
    },
    rt::Example {
        title: "Look at a template with its components",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "BusinessId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS",
  "EmbedType": "PREVIEW_TEMPLATE",
  "Option": {"ShowTemplateComponent": true}
}"#,
        response: r#"{"WebUrl": "https://example.com/template-preview?embed=1&code=yT8w"}"#,
    },
];
