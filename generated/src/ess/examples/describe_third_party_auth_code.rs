// Generated from schema/ess/2020-11-11/actions/DescribeThirdPartyAuthCode.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

pub(super) static EXAMPLES: &[rt::Example] = &[
    rt::Example {
        title: "Ask about a person",
        request: r#"{"AuthCode": "yDCrzUUckpw5c8t2UaNy4FPj6QivDvSN"}"#,
        response: r#"{"VerifyStatus": "VERIFIED"}"#,
    },
];
