// Generated from schema/ess/2020-11-11/actions/CreateContractComparisonTask.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Compare two versions",
        request: r#"{
  "Comment": "Lease, second round",
  "DiffFileResourceId": "yDJ8U7BGvqM2pXHAu646UN58rgPogHxM",
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "OriginFileResourceId": "yDLCGBR9KqRTsMCj2Mcy4Ka7HKW9Scfh",
  "RevisionOperation": 1,
  "Tags": [{"TagKey": "team", "TagValue": "rentals"}],
  "UserData": "eyJsZWFzZSI6N30="
}"#,
        response: r#"{"TaskId": "yDTUNBBcDg8fJkPAztgRecHrV45AJEGP", "UserData": "eyJsZWFzZSI6N30="}"#,
    },
];
