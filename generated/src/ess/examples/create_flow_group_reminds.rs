// Generated from schema/ess/2020-11-11/actions/CreateFlowGroupReminds.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Remind everybody who still has to sign",
        request: r#"{
  "FlowGroupId": "yDwG2UUckpg5c8gtUyXf8Br3Wk7cRe5n",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{
  "RemindFlowGroupRecords": [
    {
      "ApproverName": "韩梅梅",
      "FlowIds": ["yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b"],
      "FlowNames": ["租赁合同"],
      "Mobile": "13800138002",
      "RemindMessageList": [
        {
          "ApproverOrder": 0,
          "Reason": "reminded by text message",
          "SignId": "yDwN7UUckpn5v3ykUyXf6Th4Nc7vHy3e",
          "Status": 0
        }
      ]
    }
  ]
}"#,
    },
];
