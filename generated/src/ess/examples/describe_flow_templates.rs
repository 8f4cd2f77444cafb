// Generated from schema/ess/2020-11-11/actions/DescribeFlowTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Find one template",
        request: r#"{
  "Filters": [{"Key": "template-id", "Values": ["yDCrwUUckpt2z5q8UxKv1CMg3NfsAsPK"]}],
  "Limit": 20,
  "Offset": 0,
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"}
}"#,
        response: r#"{
  "Templates": [
    {
      "AttachmentResourceIds": [],
      "Available": 1,
      "Components": [
        {
          "ComponentHeight": 20,
          "ComponentId": "ComponentId_3",
          "ComponentName": "Address",
          "ComponentPage": 1,
          "ComponentPosX": 90,
          "ComponentPosY": 120,
          "ComponentRecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
          "ComponentRequired": true,
          "ComponentType": "TEXT",
          "ComponentWidth": 120,
          "FileIndex": 0,
          "GenerateMode": "NORMAL"
        }
      ],
      "CreatedOn": 1770000100,
      "Creator": "韩梅梅",
      "CreatorId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH",
      "Description": "",
      "DocumentResourceIds": ["yDCsdUUckpa9g3x6UeRc8JTn1UmzHzWR"],
      "FileInfos": [
        {
          "CreatedOn": 1770000000,
          "FileId": "yDCsdUUckpa9g3x6UeRc8JTn1UmzHzWR",
          "FileName": "employment.pdf",
          "FileSize": 65259
        }
      ],
      "OrganizationId": "yDCrvUUckps1y4p7UwJu9BLf2MerZrOJ",
      "PreviewUrl": "",
      "Promoter": {
        "ApproverSignTypes": [],
        "ApproverVerifyTypes": [],
        "DeliveryMethod": "EMAIL",
        "Description": "",
        "Email": "",
        "Mobile": "",
        "RecipientExtra": "",
        "RecipientId": "yDCsgUUckpd3j6a1UhUf2MWq4XpcKcZU",
        "RecipientType": "PROMOTER",
        "RequireDelivery": false,
        "RequireSign": false,
        "RequireValidation": false,
        "RoleName": "Initiator",
        "RoutingOrder": 0,
        "UserId": ""
      },
      "Published": true,
      "Recipients": [
        {
          "ApproverSignTypes": [1, 2],
          "ApproverVerifyTypes": [1],
          "DeliveryMethod": "EMAIL",
          "Description": "",
          "Email": "",
          "Mobile": "",
          "RecipientExtra": "",
          "RecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
          "RecipientType": "INDIVIDUAL",
          "RequireDelivery": false,
          "RequireSign": true,
          "RequireValidation": false,
          "RoleName": "Employee",
          "RoutingOrder": 1,
          "UserId": ""
        }
      ],
      "Seals": [],
      "ShareTemplateId": "",
      "SignComponents": [
        {
          "ComponentHeight": 20,
          "ComponentId": "ComponentId_4",
          "ComponentName": "Signature",
          "ComponentPage": 1,
          "ComponentPosX": 90,
          "ComponentPosY": 640,
          "ComponentRecipientId": "yDCr5UUckpd9z3m4UxOp6SxVbNuYgTvA",
          "ComponentRequired": true,
          "ComponentType": "SIGN_SIGNATURE",
          "ComponentWidth": 120,
          "FileIndex": 0,
          "GenerateMode": "NORMAL"
        }
      ],
      "SignOrder": [0],
      "Status": 1,
      "TemplateId": "yDCrwUUckpt2z5q8UxKv1CMg3NfsAsPK",
      "TemplateName": "Contract of employment",
      "TemplateSeals": [],
      "TemplateType": 3,
      "TemplateVersion": "20260205001",
      "UserFlowType": {
        "Description": "Contracts with staff",
        "Name": "Employment",
        "UserFlowTypeId": "yDCsbUUckpy7e1v4UcPa6HRl8SkxFxUP"
      }
    }
  ],
  "TotalCount": 1
}"#,
    },
    rt::Example {
        title: "List the names with links to look at them",
        request: r#"{
  "ContentType": 1,
  "Operator": {"UserId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH"},
  "WithPreviewUrl": true
}"#,
        response: r#"{
  "Templates": [
    {
      "AttachmentResourceIds": [],
      "Available": 1,
      "Components": [],
      "CreatedOn": 1770000100,
      "Creator": "韩梅梅",
      "CreatorId": "yDCrtUUckpq8w2n5UuHs7ZJd9KcpXpMH",
      "Description": "",
      "DocumentResourceIds": ["yDCsdUUckpa9g3x6UeRc8JTn1UmzHzWR"],
      "FileInfos": [
        {
          "CreatedOn": 1770000000,
          "FileId": "yDCsdUUckpa9g3x6UeRc8JTn1UmzHzWR",
          "FileName": "employment.pdf",
          "FileSize": 65259
        }
      ],
      "OrganizationId": "yDCrvUUckps1y4p7UwJu9BLf2MerZrOJ",
      "PreviewUrl": "https://embed.qian.tencent.cn/document-url-preview?code=yDCrTpl1",
      "Promoter": {
        "ApproverSignTypes": [],
        "ApproverVerifyTypes": [],
        "DeliveryMethod": "EMAIL",
        "Description": "",
        "Email": "",
        "Mobile": "",
        "RecipientExtra": "",
        "RecipientId": "yDCsgUUckpd3j6a1UhUf2MWq4XpcKcZU",
        "RecipientType": "PROMOTER",
        "RequireDelivery": false,
        "RequireSign": false,
        "RequireValidation": false,
        "RoleName": "Initiator",
        "RoutingOrder": 0,
        "UserId": ""
      },
      "Published": true,
      "Recipients": [],
      "Seals": [],
      "ShareTemplateId": "",
      "SignComponents": [],
      "SignOrder": [0],
      "Status": 1,
      "TemplateId": "yDCrwUUckpt2z5q8UxKv1CMg3NfsAsPK",
      "TemplateName": "Contract of employment",
      "TemplateSeals": [],
      "TemplateType": 3,
      "TemplateVersion": "20260205001",
      "UserFlowType": {
        "Description": "Contracts with staff",
        "Name": "Employment",
        "UserFlowTypeId": "yDCsbUUckpy7e1v4UcPa6HRl8SkxFxUP"
      }
    }
  ],
  "TotalCount": 1
}"#,
    },
];
