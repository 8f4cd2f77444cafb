// Generated from schema/ess/2020-11-11/actions/CreateFlowReminds.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Remind by text message",
        request: r#"{
  "FlowIds": ["yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b"],
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "RemindTypes": ["SMS"]
}"#,
        response: r#"{
  "RemindFlowRecords": [
    {"CanRemind": true, "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b", "RemindMessage": ""}
  ]
}"#,
    },
    rt::Example {
        title: "Remind one signer at another e-mail address",
        request: r#"{
  "FlowIds": ["yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b"],
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "RemindEmailInfos": [
    {"ApproverEmail": "lilei@example.com", "SignId": "yDwN7UUckpn5v3ykUyXf6Th4Nc7vHy3e"}
  ],
  "RemindTypes": ["EMAIL"]
}"#,
        response: r#"{
  "RemindFlowRecords": [
    {
      "CanRemind": false,
      "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
      "RemindMessage": "already reminded today"
    }
  ]
}"#,
    },
];
