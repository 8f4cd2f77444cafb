// Generated from schema/essbasic/2021-05-26/actions/ChannelDescribeFlowComponents.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Read what was filled in",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "FlowId": "y4zXPhXueNLHKxmqpEojYYxTscrzvFYE"
}"#,
        response: r#"{
  "RecipientComponentInfos": [
    {
      "Components": [
        {
          "ComponentFillStatus": "1",
          "ComponentId": "Component_1",
          "ComponentName": "月租金",
          "ComponentValue": "5200",
          "ImageUrl": ""
        }
      ],
      "IsPromoter": true,
      "RecipientFillStatus": "1",
      "RecipientId": "ymxwbBxHz36KLPu3jTfAHogaJKAu46hn"
    },
    {
      "Components": [
        {
          "ComponentFillStatus": "0",
          "ComponentId": "Component_2",
          "ComponentName": "入住日期",
          "ComponentValue": "",
          "ImageUrl": ""
        }
      ],
      "IsPromoter": false,
      "RecipientFillStatus": "0",
      "RecipientId": "yRbF2GFKzNDvXzwuJ9L4kR2accLnjM5H"
    }
  ]
}"#,
    },
];
