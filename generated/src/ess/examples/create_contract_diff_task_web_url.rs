// Generated from schema/ess/2020-11-11/actions/CreateContractDiffTaskWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Compare two uploaded files",
        request: r#"{
  "DiffFileResourceId": "yDJ8U7BGvqM2pXHAu646UN58rgPogHxM",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "OriginalFileResourceId": "yDLCGBR9KqRTsMCj2Mcy4Ka7HKW9Scfh",
  "SkipFileUpload": true
}"#,
        response: r#"{
  "TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP",
  "UserData": "",
  "WebUrl": "https://embed.example.com/compare?code=d1e5f0"
}"#,
    },
    rt::Example {
        title: "Let the user pick the files",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "SkipFileUpload": false,
  "UserData": "eyJsZWFzZSI6N30="
}"#,
        response: r#"{
  "TaskId": "",
  "UserData": "eyJsZWFzZSI6N30=",
  "WebUrl": "https://embed.example.com/compare?code=47c19b"
}"#,
    },
];
