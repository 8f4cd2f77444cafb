// Generated from schema/ess/2020-11-11/actions/CreateFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A company and a private person, one after the other",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138001",
      "ApproverName": "Li Lei",
      "ApproverType": 0,
      "OrganizationName": "Harbour Light Trading Co.",
      "RecipientId": "yDwR6UUckpr1q9xjUyXf7Rf4La3tGv8d"
    },
    {
      "ApproverMobile": "13800138002",
      "ApproverName": "韩梅梅",
      "ApproverType": 1,
      "NotifyType": "SMS",
      "RecipientId": "yDwR6UUckpr2r5ykUyXf8Sg6Mb7uHw1e"
    }
  ],
  "DeadLine": 1830000000,
  "FlowName": "Lease, flat 9",
  "FlowType": "租赁合同",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "UserData": "eyJmbGF0Ijo5fQ=="
}"#,
        response: r#"{"FlowId": "yDwB4UUckpk8p1wiUyXf3Qe7Kz2sFw6c"}"#,
    },
    rt::Example {
        title: "The own company seals automatically, and the other signer is named later",
        request: r#"{
  "Approvers": [
    {
      "ApproverType": 3,
      "OrganizationName": "Harbour Light Trading Co.",
      "RecipientId": "yDwR6UUckpr3s8zlUyXf9Th2Nc5vJx4f"
    },
    {
      "ApproverOption": {"FillType": 1},
      "ApproverType": 0,
      "RecipientId": "yDwR6UUckpr4t2amUyXf1Uj7Pd9wKy6g"
    }
  ],
  "FlowName": "Framework agreement (2027)",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "Unordered": true,
  "Workflow": true
}"#,
        response: r#"{"FlowId": "yDwB4UUckpk9u7bnUyXf2Vk3Qe8xLz5h"}"#,
    },
];
