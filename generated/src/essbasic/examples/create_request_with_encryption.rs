// Generated from schema/essbasic/2021-05-26/actions/CreateRequestWithEncryption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask for the fields of a contract, encrypted",
        request: r#"{
  "ApplicationId": "ycSzFKUVEeetopjpBYNbj9jDTF7KJ8F5",
  "EncryptedData": "cG9ydCBsaWdodCAwMSBwb3J0IGxpZ2h0IDAyIQ==",
  "EncryptionSignature": "aGFyYm91ciBsaWdodCB0cmFkaW5nIGNvbXBhbnkgMTI=",
  "IV": "q1Z3cGVyTGlnaHRIb3VzZQ==",
  "RequestAction": "ChannelDescribeFlowComponents"
}"#,
        response: r#"{
  "EncryptedData": "cG9ydCBsaWdodCAwMyBwb3J0IGxpZ2h0IDA0IQ==",
  "EncryptionSignature": "aGFyYm91ciBsaWdodCB0cmFkaW5nIGNvbXBhbnkgMzQ=",
  "IV": "bGlnaHRIb3VzZTEyMzQ1Ng=="
}"#,
    },
];
