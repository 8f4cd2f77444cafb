// Generated from schema/ess/2020-11-11/actions/CreateFlowByFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease between the own company and a private person, signed one after the other",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138000",
      "ApproverName": "Li Lei",
      "ApproverRoleName": "甲方",
      "ApproverType": 0,
      "NotifyType": "SMS",
      "OrganizationName": "深圳小树房屋租赁有限公司",
      "SignComponents": [
        {
          "ComponentHeight": 119.0,
          "ComponentPage": 1,
          "ComponentPosX": 120.0,
          "ComponentPosY": 620.0,
          "ComponentType": "SIGN_SEAL",
          "ComponentWidth": 119.0,
          "FileIndex": 0
        }
      ]
    },
    {
      "ApproverMobile": "13800138001",
      "ApproverName": "韩梅梅",
      "ApproverRoleName": "乙方",
      "ApproverSignTypes": [1, 2],
      "ApproverType": 1,
      "NotifyType": "SMS",
      "PreReadTime": 10,
      "SignComponents": [
        {
          "ComponentHeight": 43.0,
          "ComponentPage": 1,
          "ComponentPosX": 360.0,
          "ComponentPosY": 640.0,
          "ComponentType": "SIGN_SIGNATURE",
          "ComponentWidth": 119.0,
          "FileIndex": 0
        },
        {
          "ComponentHeight": 20.0,
          "ComponentPage": 1,
          "ComponentPosX": 360.0,
          "ComponentPosY": 690.0,
          "ComponentType": "SIGN_DATE",
          "ComponentWidth": 119.0,
          "FileIndex": 0
        }
      ]
    }
  ],
  "CcInfos": [{"Mobile": "13800138002", "Name": "Wang Fang"}],
  "FileIds": ["yDSLEUUckpnd4a7bUyXf2Qw0ZJh6mTka"],
  "FlowName": "Lease, flat 7",
  "FlowType": "租赁合同",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "UserData": "eyJsZWFzZSI6N30="
}"#,
        response: r#"{
  "Approvers": [
    {
      "ApproverRoleName": "甲方",
      "RecipientId": "yDSLBUUckpnd9f3nUyXf2Qw0Yp4dLq6w",
      "SignId": "yDSLBUUckpnd9f3mUyXf2Qw0Rk1tGz8x"
    },
    {
      "ApproverRoleName": "乙方",
      "RecipientId": "yDSLBUUckpnd9f3pUyXf2Qw0Mc5fXr7y",
      "SignId": "yDSLBUUckpnd9f3oUyXf2Qw0Ja2sNv9u"
    }
  ],
  "FlowId": "yDSLBUUckpnd9f2kUyXf2Qw0bV7cHs5e",
  "PreviewUrl": ""
}"#,
    },
    rt::Example {
        title: "A preview in the browser, with a text written into the PDF",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138001",
      "ApproverName": "韩梅梅",
      "ApproverType": 1,
      "SignComponents": [
        {
          "ComponentHeight": 43.0,
          "ComponentPage": 1,
          "ComponentPosX": 360.0,
          "ComponentPosY": 640.0,
          "ComponentType": "SIGN_SIGNATURE",
          "ComponentWidth": 119.0,
          "FileIndex": 0
        }
      ]
    }
  ],
  "Components": [
    {
      "ComponentHeight": 20.0,
      "ComponentPage": 1,
      "ComponentPosX": 200.0,
      "ComponentPosY": 90.0,
      "ComponentType": "TEXT",
      "ComponentValue": "Flat 7, from 1 May",
      "ComponentWidth": 300.0,
      "FileIndex": 0
    }
  ],
  "FileIds": ["yDSLEUUckpnd4a7bUyXf2Qw0ZJh6mTka"],
  "FlowName": "Lease, flat 7",
  "NeedPreview": true,
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "PreviewType": 1
}"#,
        response: r#"{
  "Approvers": [],
  "FlowId": "",
  "PreviewUrl": "https://preview.example.com/document?code=9f1c7a52"
}"#,
    },
    rt::Example {
        title: "The own company seals automatically, then a partner who is named later signs where he likes",
        request: r#"{
  "Approvers": [
    {
      "ApproverType": 3,
      "NotifyType": "NONE",
      "OrganizationName": "深圳小树房屋租赁有限公司",
      "SignComponents": [
        {
          "ComponentHeight": 119.0,
          "ComponentPage": 1,
          "ComponentPosX": 120.0,
          "ComponentPosY": 620.0,
          "ComponentType": "SIGN_SEAL",
          "ComponentValue": "yDSLSUUckpnd5s1lUyXf2Qw0Kw8eBt4r",
          "ComponentWidth": 119.0,
          "FileIndex": 0
        }
      ]
    },
    {
      "AddSignComponentsLimits": [
        {"ComponentType": "SIGN_SEAL", "ComponentValue": ["CONTRACT"]}
      ],
      "ApproverOption": {"FillType": 1, "NoTransfer": true},
      "ApproverType": 0,
      "NotifyType": "NONE"
    }
  ],
  "CustomShowMap": "{合同名称}: {发起方企业}, {签署方2企业}",
  "FileIds": ["yDSLEUUckpnd4c8dUyXf2Qw0TEn3bPoi"],
  "FlowName": "Delivery of spare parts (2026)",
  "Operator": {"UserId": "yDSLUUUckpnd2h3vUyXf2Qw0Hm6kCr1d"},
  "SignBeanTag": 1
}"#,
        response: r#"{
  "Approvers": [
    {
      "ApproverRoleName": "",
      "RecipientId": "yDSLBUUckpnd9g7jUyXf2Qw0Xs9oZh4t",
      "SignId": "yDSLBUUckpnd9g7iUyXf2Qw0Fb6mWc2q"
    },
    {
      "ApproverRoleName": "",
      "RecipientId": "yDSLBUUckpnd9g7lUyXf2Qw0Eu1rQj8n",
      "SignId": "yDSLBUUckpnd9g7kUyXf2Qw0Gd7pAi5v"
    }
  ],
  "FlowId": "yDSLBUUckpnd9g6hUyXf2Qw0Vn3jDk1z",
  "PreviewUrl": ""
}"#,
    },
];
