// Generated from schema/ess/2020-11-11/actions/CreateWebThemeConfig.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Set a colour and hide the logo",
        request: r##"{
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "ThemeType": "EMBED_WEB_THEME",
  "WebThemeConfig": {"DisplaySignBrandLogo": false, "WebEmbedThemeColor": "#1B6E53"}
}"##,
        response: r#"{}"#,
    },
];
