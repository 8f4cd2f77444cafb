// Generated from schema/essbasic/2021-05-26/actions/ChannelCreateWebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Embedded pages in your own colour",
        request: r##"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ThemeType": "EMBED_WEB_THEME",
  "WebThemeConfig": {"DisplaySignBrandLogo": true, "WebEmbedThemeColor": "#0A6EBD"}
}"##,
        response: r#"{}"#,
    },
];
