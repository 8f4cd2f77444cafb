// Generated from schema/ess/2020-11-11/actions/CreateRequestWithEncryption.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Carry a request",
        request: r#"{
  "EncryptedData": "EBESExQVFhcYGRobHB0eHyAhIiMkJSYnKCkqKywtLi8=",
  "EncryptionSignature": "MDEyMzQ1Njc4OTo7PD0+P0BBQkNERUZHSElKS0xNTk8=",
  "IV": "AAECAwQFBgcICQoLDA0ODw==",
  "RequestAction": "DescribeFlowBriefs"
}"#,
        response: r#"{
  "EncryptedData": "YGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn8=",
  "EncryptionSignature": "gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8=",
  "IV": "UFFSU1RVVldYWVpbXF1eXw=="
}"#,
    },
];
