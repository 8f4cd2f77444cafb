// Generated from schema/ess/2020-11-11/actions/DescribeArchiveFlowTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "All were archived",
        request: r#"{
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "TaskId": "yDwC6UUckpc5d3guUyXf5Bs6Wm7dRg2p"
}"#,
        response: r#"{
  "ArchiveFlowResults": [
    {
      "ArchiveFlowStatus": 0,
      "BusinessId": "lease-2024-017",
      "ErrorMessage": "",
      "FlowId": "yDwB3UUckpb5f5jwUyXf7Du8Yp9fTj4r",
      "ResourceIdList": ["yDwE9UUckpe3b1esUyXf3Zq4Uj5bPe9m"]
    }
  ],
  "Status": 2
}"#,
    },
];
