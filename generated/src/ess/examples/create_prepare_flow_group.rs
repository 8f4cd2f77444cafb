// Generated from schema/ess/2020-11-11/actions/CreatePrepareFlowGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A page for a lease and its inventory, whose names stay as they are",
        request: r#"{
  "FlowGroupDeadline": 1830000000,
  "FlowGroupInfos": [
    {
      "Approvers": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "Li Lei",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co.",
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
          "ApproverMobile": "13800138002",
          "ApproverName": "韩梅梅",
          "ApproverType": 1,
          "SignComponents": [
            {
              "ComponentHeight": 43.0,
              "ComponentPage": 1,
              "ComponentPosX": 360.0,
              "ComponentPosY": 620.0,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119.0,
              "FileIndex": 0
            }
          ]
        }
      ],
      "FileIds": ["yDwE2UUckpe5n8qcUyXf8La3Fv7nAq5x"],
      "FlowName": "租赁合同"
    },
    {
      "Approvers": [
        {
          "ApproverMobile": "13800138001",
          "ApproverName": "Li Lei",
          "ApproverType": 0,
          "OrganizationName": "Harbour Light Trading Co.",
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
          "ApproverMobile": "13800138002",
          "ApproverName": "韩梅梅",
          "ApproverType": 1,
          "SignComponents": [
            {
              "ComponentHeight": 43.0,
              "ComponentPage": 1,
              "ComponentPosX": 360.0,
              "ComponentPosY": 620.0,
              "ComponentType": "SIGN_SIGNATURE",
              "ComponentWidth": 119.0,
              "FileIndex": 0
            }
          ]
        }
      ],
      "FileIds": ["yDwE2UUckpe6p1rdUyXf9Mb4Gw8pBr6y"],
      "FlowName": "物品清单"
    }
  ],
  "FlowGroupName": "7号楼租赁",
  "FlowGroupOptions": {"NoEditFlowName": true, "PreviewAfterStart": true},
  "FlowGroupType": "租赁合同",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "ResourceType": 2
}"#,
        response: r#"{
  "FlowGroupId": "yDwG2UUckpg5c8gtUyXf8Br3Wk7cRe5n",
  "PrepareUrl": "https://example.com/contract-create?embed=1&code=58e1d3fa"
}"#,
    },
];
