// Generated from schema/ess/2020-11-11/actions/ArchiveDynamicFlow.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "All have signed, nobody is to be added",
        request: r#"{
  "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{
  "Approvers": [
    {
      "RecipientId": "yDwR2UUckpr3t8whUyXf4Rf1La5tFw1c",
      "SignId": "yDwN7UUckpn6w4zmUyXf7Uj5Pd8wJz4f"
    }
  ],
  "FlowId": "yDwB6UUckpb1s6vgUyXf3Qe8Kz4sEv9b"
}"#,
    },
];
