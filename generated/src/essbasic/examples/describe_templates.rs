// Generated from schema/essbasic/2021-05-26/actions/DescribeTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Search by a part of the name",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "Limit": 10,
  "Offset": 0,
  "QueryAllComponents": true,
  "TemplateName": "租赁"
}"#,
        response: r#"{
  "Limit": 10,
  "Offset": 0,
  "Templates": [
    {
      "Available": 1,
      "ChannelAutoSave": 0,
      "ChannelTemplateId": "yjSGgSDsDDPQTpUDkzsNHtFXuN83aKbL",
      "ChannelTemplateName": "租赁合同模板",
      "Components": [
        {
          "ComponentHeight": 20,
          "ComponentId": "ComponentId_3",
          "ComponentName": "月租金",
          "ComponentPage": 1,
          "ComponentPosX": 210.5,
          "ComponentPosY": 330,
          "ComponentRecipientId": "ymxwbBxHz36KLPu3jTfAHogaJKAu46hn",
          "ComponentRequired": true,
          "ComponentType": "TEXT",
          "ComponentWidth": 144,
          "FileIndex": 0
        }
      ],
      "CreatedOn": 1828000000,
      "Creator": "Li Lei",
      "Description": "三年期租赁",
      "IsPromoter": false,
      "PdfUrl": "",
      "PreviewUrl": "",
      "Recipients": [
        {
          "ApproverSignTypes": [1, 2],
          "ApproverVerifyTypes": [1],
          "Description": "",
          "IsPromoter": false,
          "RecipientId": "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H",
          "RecipientType": "INDIVIDUAL",
          "RequireSign": false,
          "RequireValidation": false,
          "RoleName": "承租方",
          "RoutingOrder": -1,
          "SignType": 0
        }
      ],
      "SignComponents": [
        {
          "ComponentHeight": 43,
          "ComponentId": "ComponentId_5",
          "ComponentName": "签名",
          "ComponentPage": 2,
          "ComponentPosX": 340,
          "ComponentPosY": 560,
          "ComponentRecipientId": "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H",
          "ComponentRequired": true,
          "ComponentType": "SIGN_SIGNATURE",
          "ComponentWidth": 119,
          "FileIndex": 0
        }
      ],
      "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS",
      "TemplateName": "仓库租赁合同模板",
      "TemplateType": 3,
      "TemplateVersion": "20281101001"
    }
  ],
  "TotalCount": 1
}"#,
    },
    rt::Example {
        title: "The basic facts of one template, with a preview",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "ContentType": 1,
  "ShowPreviewComponents": true,
  "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS",
  "WithPreviewUrl": true
}"#,
        response: r#"{
  "Limit": 20,
  "Offset": 0,
  "Templates": [
    {
      "Available": 1,
      "ChannelAutoSave": 0,
      "ChannelTemplateId": "",
      "ChannelTemplateName": "",
      "Components": [],
      "CreatedOn": 1828000000,
      "Creator": "Li Lei",
      "Description": "三年期租赁",
      "IsPromoter": false,
      "PdfUrl": "",
      "PreviewUrl": "https://example.com/template-preview?code=yT8w",
      "Recipients": [],
      "SignComponents": [],
      "TemplateId": "yobMDgnj9XTHMKVVacUsRZNpuNbBVzoS",
      "TemplateName": "仓库租赁合同模板",
      "TemplateType": 3,
      "TemplateVersion": "20281101001"
    }
  ],
  "TotalCount": 1
}"#,
    },
];
