// Generated from schema/ess/2020-11-11/actions/CreateFileCounterSign.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Sign a file and ask for it later",
        request: r#"{
  "FileId": "yDwE9UUckpe3b1esUyXf3Zq4Uj5bPe9m",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"}
}"#,
        response: r#"{"ResultFileId": "", "Status": "PROCESSING", "TaskId": "yDwC6UUckpc5d3guUyXf5Bs6Wm7dRg2p"}"#,
    },
    rt::Example {
        title: "Sign a small file at once",
        request: r#"{
  "FileId": "yDwE9UUckpe3b1esUyXf3Zq4Uj5bPe9m",
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "SyncMode": true
}"#,
        response: r#"{
  "ResultFileId": "yDwE9UUckpe4e4hvUyXf6Ct7Xn8eSh3q",
  "Status": "FINISHED",
  "TaskId": "yDwC6UUckpc5d3guUyXf5Bs6Wm7dRg2p"
}"#,
    },
];
