// Generated from schema/ess/2020-11-11/actions/CreateDynamicFlowApprover.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A private person joins the signers",
        request: r#"{
  "Approvers": [
    {
      "ApproverMobile": "13800138002",
      "ApproverName": "韩梅梅",
      "ApproverType": 1,
      "SignComponents": [
        {
          "ComponentHeight": 43.0,
          "ComponentPage": 2,
          "ComponentPosX": 360.0,
          "ComponentPosY": 640.0,
          "ComponentType": "SIGN_SIGNATURE",
          "ComponentWidth": 119.0,
          "FileIndex": 0
        }
      ]
    }
  ],
  "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{
  "DynamicFlowApproverList": [
    {
      "ApproverStatus": 2,
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c",
      "SignId": "yDwN7UUckpn6w4zmUyXf7Uj5Pd8wJz4f"
    }
  ],
  "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b"
}"#,
    },
];
