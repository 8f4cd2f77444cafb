// Generated from schema/ess/2020-11-11/actions/CreateArchiveFlowTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A lease that was signed on paper",
        request: r#"{
  "ArchiveFlows": [
    {
      "ApproveTime": 1717200000,
      "ApproverInfo": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "李雷",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co."
        },
        {
          "ApproveTime": 1717200000,
          "ApproverMobile": "13800138002",
          "ApproverName": "韩梅梅",
          "ApproverType": 1
        }
      ],
      "BusinessId": "lease-2024-017",
      "CreatorName": "Li Lei",
      "CustomCreatedOn": 1716900000,
      "FlowName": "租赁合同_7号楼",
      "FlowType": "租赁合同",
      "ResourceIds": ["yDwE9UUckpe3b1esUyXf3Zq4Uj5bPe9m"]
    }
  ],
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{"TaskId": "yDwC6UUckpc5d3guUyXf5Bs6Wm7dRg2p"}"#,
    },
];
