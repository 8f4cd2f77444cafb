// Generated from schema/ess/2020-11-11/actions/DescribeFileConvertTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The PDF is ready",
        request: r#"{"Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}, "TaskId": "20270301094512730016"}"#,
        response: r#"{
  "ResourceId": "yDwE9UUckpe3b1esUyXf3Zq4Uj5bPe9m",
  "TaskId": "20270301094512730016",
  "TaskMessage": "TaskEnd",
  "TaskStatus": 8
}"#,
    },
];
