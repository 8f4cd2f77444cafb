// Generated from schema/ess/2020-11-11/actions/CreateFlowForwards.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A colleague takes over two contracts",
        request: r#"{
  "FlowForwardInfos": [
    {
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c"
    },
    {
      "FlowId": "yDwB6UUckpb9y7bpUyXf9Wm7Rf1yLb6h",
      "RecipientId": "yDwR2UUckpr1z8cqUyXf1Xn8Sg2zMc7j"
    }
  ],
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "TargetUserId": "yDwK4UUckpm8x5anUyXf8Vk6Qe9xKa5g"
}"#,
        response: r#"{
  "FailedFlows": [
    {
      "ErrorDetail": "the party is not one of the own company",
      "FlowId": "yDwB6UUckpb9y7bpUyXf9Wm7Rf1yLb6h"
    }
  ],
  "SuccessFlows": ["yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b"]
}"#,
    },
];
