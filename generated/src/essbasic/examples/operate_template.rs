// Generated from schema/essbasic/2021-05-26/actions/OperateTemplate.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Copy a template",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "OperateType": "COPY",
  "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS",
  "TemplateName": "仓库租赁合同模板2028"
}"#,
        response: r#"{
  "TemplateId": "yCnjKf2ssLhq2WFEYiQpD4DTXMCoVNji",
  "TemplateName": "仓库租赁合同模板2028"
}"#,
    },
    rt::Example {
        title: "Take a template out of use",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "OperateType": "DISABLE",
  "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS"
}"#,
        response: r#"{}"#,
    },
];
