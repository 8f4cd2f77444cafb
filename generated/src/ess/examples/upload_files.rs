// Generated from schema/ess/2020-11-11/actions/UploadFiles.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "A PDF to start a contract from",
        request: r#"{
  "BusinessType": "DOCUMENT",
  "Caller": {"OperatorId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "FileInfos": [{"FileBody": "JVBERi0xLjcKJcOkw7zDtsOfCg==", "FileName": "lease.pdf"}],
  "FileType": "pdf"
}"#,
        response: r#"{"Deadline": 1830003600, "FileIds": ["yDwE9UUckpe3b1esUyXf3Zq4Uj5bPe9m"], "TotalCount": 1}"#,
    },
    rt::Example {
        title: "A picture of a seal",
        request: r#"{
  "BusinessType": "SEAL",
  "Caller": {"OperatorId": "yDwK4UUckpm7q2vhUyXf8Rt3Nb5sLc9d"},
  "FileInfos": [{"FileBody": "iVBORw0KGgoAAAANSUhEUgAA", "FileName": "seal.png"}]
}"#,
        response: r#"{"FileIds": ["yDwE9UUckpe2a9drUyXf2Yp3Th4aNd8k"], "TotalCount": 1}"#,
    },
];
