// Generated from schema/ess/2020-11-11/actions/CreateInformationExtractionWebUrl.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Extract from one contract, without editing the results",
        request: r#"{
  "Operator": {"UserId": "yDdFLJvDaZERUz3LNoePWnLSywoUCcjL"},
  "Option": {"DisableTaskResultEditing": true},
  "ResourceIds": ["yD9FU5Xqr92AAFccRZjib7GMPuPKbjqb"],
  "UserData": "eyJvcmRlciI6MTJ9"
}"#,
        response: r#"{"Url": "https://embed.example.com/extract?code=60f2aa"}"#,
    },
];
