// Generated from schema/essbasic/2021-05-26/actions/DescribeFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A conversion that is finished",
        request: r#"{
  "Agent": {
    "AppId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
    "ProxyOperator": {"OpenId": "staff1024"},
    "ProxyOrganizationOpenId": "org-harbour-light"
  },
  "TaskId": "202812010000731924"
}"#,
        response: r#"{
  "ResourceId": "y4AKFcJwRyYpp28QePASGQquo24CgFAq",
  "TaskId": "202812010000731924",
  "TaskMessage": "任务处理完成",
  "TaskStatus": 8
}"#,
    },
];
