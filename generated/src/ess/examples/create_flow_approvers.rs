// Generated from schema/ess/2020-11-11/actions/CreateFlowApprovers.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Two candidates for a step of a company, told by text message",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138001",
      "ApproverName": "Li Lei",
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "NotifyType": "SMS",
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c"
    },
    {
      "ApproverMobile": "13800138003",
      "ApproverName": "Wang Fang",
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "NotifyType": "SMS",
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c"
    }
  ],
  "FillApproverType": 0,
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{"FillError": []}"#,
    },
    rt::Example {
        title: "The signer of a step that was left open",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138002",
      "ApproverName": "韩梅梅",
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "OrganizationName": "Harbour Light Trading Co.",
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c"
    }
  ],
  "FillApproverType": 1,
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{
  "FillError": [
    {
      "ErrMessage": "is a signer of the contract already",
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c"
    }
  ]
}"#,
    },
    rt::Example {
        title: "A candidate in WeCom",
        request: r#"{
  "Approvers": [
    {
      "ApproverSource": "WEWORKAPP",
      "CustomUserId": "lilei",
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c"
    }
  ],
  "Initiator": "总部集团",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{"FillError": []}"#,
    },
];
