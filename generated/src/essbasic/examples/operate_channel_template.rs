// Generated from schema/essbasic/2021-05-26/actions/OperateChannelTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Who may use a template",
        request: r#"{
  "Agent": {"AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5"},
  "Limit": 50,
  "Offset": 0,
  "OperateType": "SELECT",
  "TemplateId": "yjSGgSDsDDPQTpUDkzsNHtFXuN83aKbL"
}"#,
        response: r#"{
  "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
  "AuthTag": "part",
  "FailMessageList": [],
  "OperateResult": "all-success",
  "ProxyOrganizationOpenIds": ["org-harbour-light", "org-far-hills"],
  "TemplateId": "yjSGgSDsDDPQTpUDkzsNHtFXuN83aKbL",
  "Total": 2
}"#,
    },
    rt::Example {
        title: "Let two more companies use it, one of which is unknown",
        request: r#"{
  "Agent": {"AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5"},
  "AuthTag": "part",
  "OperateType": "UPDATE",
  "ProxyOrganizationOpenIds": "org-green-bay,org-old-mill",
  "TemplateId": "yjSGgSDsDDPQTpUDkzsNHtFXuN83aKbL"
}"#,
        response: r#"{
  "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
  "AuthTag": "part",
  "FailMessageList": [
    {"Message": "非渠道合作企业openId", "ProxyOrganizationOpenId": "org-old-mill"}
  ],
  "OperateResult": "part-success",
  "ProxyOrganizationOpenIds": [],
  "TemplateId": "yjSGgSDsDDPQTpUDkzsNHtFXuN83aKbL",
  "Total": 0
}"#,
    },
];
