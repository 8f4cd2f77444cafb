// Generated from schema/ess/2020-11-11/actions/DescribeFileCounterSignResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "The file is signed",
        request: r#"{
  "Operator": {"UserId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "TaskId": "yDwC6UUckpc5d3guUyXf5Bs6Wm7dRg2p"
}"#,
        response: r#"{"ErrorDetail": "", "ResultFileId": "yDwE9UUckpe4e4hvUyXf6Ct7Xn8eSh3q", "Status": "FINISHED"}"#,
    },
];
