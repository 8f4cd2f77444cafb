// Generated from schema/essbasic/2021-05-26/actions/CreateFlowsByTemplates.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A job contract between a company and a person",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowInfos": [
    {
      "CustomerData": "eyJzdGFmZiI6N30=",
      "Deadline": 4102444800,
      "FlowApprovers": [
        {
          "ApproverType": "ORGANIZATION",
          "Mobile": "13800138000",
          "Name": "Li Lei",
          "OpenId": "staff2048",
          "OrganizationName": "Harbour Light Trading Co.",
          "OrganizationOpenId": "org-harbour-light",
          "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga"
        },
        {
          "ApproverType": "PERSON",
          "Mobile": "13800138001",
          "Name": "韩梅梅",
          "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
        }
      ],
      "FlowName": "韩梅梅入职合同",
      "FlowType": "入职合同",
      "FormFields": [
        {"ComponentName": "岗位", "ComponentValue": "会计"},
        {"ComponentName": "转正", "ComponentValue": "true"}
      ],
      "TemplateId": "yDT5hK8nW2xRm7TzVb4NqJs9PdFg3EaY"
    }
  ]
}"#,
        response: r#"{
  "CustomerData": ["eyJzdGFmZiI6N30="],
  "ErrorMessages": [""],
  "FlowApprovers": [
    {
      "Approvers": [
        {
          "ApproverRoleName": "甲方",
          "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga",
          "SignId": "yDS6mT2kX9wZq4NvR8bLc3HhJ7dPf5Ga"
        },
        {
          "ApproverRoleName": "乙方",
          "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga",
          "SignId": "yDS8pV4nX6wZm2KtR9bLc5HhJ7dPf3Ga"
        }
      ],
      "FlowId": "yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY"
    }
  ],
  "FlowIds": ["yDL7cQ2mW9xRk4TzVb6NhJs8PdFg3EaY"],
  "PreviewUrls": [],
  "TaskInfos": []
}"#,
    },
    rt::Example {
        title: "A preview in the browser",
        request: r#"{
  "Agent": {
    "AppId": "yDAp3kT9mWq2Xr7VbN5cHs8LfJ4gZd6E",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowInfos": [
    {
      "Deadline": 0,
      "FlowApprovers": [
        {
          "ApproverType": "ORGANIZATION",
          "Mobile": "13800138000",
          "Name": "Li Lei",
          "OpenId": "staff2048",
          "OrganizationName": "Harbour Light Trading Co.",
          "OrganizationOpenId": "org-harbour-light",
          "RecipientId": "yDR4mX8vK2wZq7NtR5bLs9HhJ3dPf6Ga"
        },
        {
          "ApproverType": "PERSON",
          "Mobile": "13800138001",
          "Name": "韩梅梅",
          "RecipientId": "yDR9kW3vZ6mXt2NqR8bLs4HhJ7dPf5Ga"
        }
      ],
      "FlowName": "韩梅梅入职合同",
      "TemplateId": "yDT5hK8nW2xRm7TzVb4NqJs9PdFg3EaY"
    }
  ],
  "NeedPreview": true,
  "PreviewType": 1
}"#,
        response: r#"{
  "CustomerData": [""],
  "ErrorMessages": [""],
  "FlowApprovers": [],
  "FlowIds": [],
  "PreviewUrls": ["https://preview.example.com/document?code=9f1c7a52"],
  "TaskInfos": []
}"#,
    },
];
