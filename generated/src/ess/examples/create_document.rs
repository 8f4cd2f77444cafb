// Generated from schema/ess/2020-11-11/actions/CreateDocument.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Fill in the rent and the date",
        request: r#"{
  "FlowId": "yDwB4UUckpk8p1wiUyXf3Qe7Kz2sFw6c",
  "FormFields": [
    {"ComponentName": "月租金", "ComponentValue": "5200"},
    {"ComponentName": "起租日期", "ComponentValue": "2027年03月01日"}
  ],
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "TemplateId": "yDwT3UUckpt7n6vhUyXf6Md5Jy9rDu2b"
}"#,
        response: r#"{
  "Approvers": [
    {
      "ApproverRoleName": "",
      "RecipientId": "yDwR6UUckpr1q9xjUyXf7Rf4La3tGv8d",
      "SignId": "yDwN1UUckpn6w9dpUyXf4Xn8Sg4zNb2j"
    }
  ],
  "DocumentId": "yDwD2UUckpd5v3coUyXf3Wm6Rf1yMa9i",
  "PreviewFileUrl": ""
}"#,
    },
    rt::Example {
        title: "Look at the contract in the browser first",
        request: r#"{
  "FlowId": "yDwB4UUckpk8p1wiUyXf3Qe7Kz2sFw6c",
  "FormFields": [{"ComponentId": "ComponentId_7", "ComponentValue": "true"}],
  "NeedPreview": true,
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "PreviewType": 1,
  "TemplateId": "yDwT3UUckpt7n6vhUyXf6Md5Jy9rDu2b"
}"#,
        response: r#"{
  "Approvers": [],
  "DocumentId": "",
  "PreviewFileUrl": "https://preview.example.com/document?code=41b7c0d9"
}"#,
    },
];
