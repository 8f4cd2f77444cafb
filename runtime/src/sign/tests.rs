//! The vendor's two published examples, with all values in between, and four vectors
//! that its official Python client built at a fixed moment.

use super::key::key_chain;
use super::*;

const BODY: &str =
    r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#;
const SECRET_ID: &str = "AKID********************************";
const SECRET_KEY: &str = "********************************";
const JSON_UTF8: &str = "application/json; charset=utf-8";

fn published<'a>(headers: &'a [(&'a str, &'a str)]) -> Signable<'a> {
    Signable {
        method: "POST",
        path: "/",
        query: "",
        headers,
        payload: Payload::Body(BODY.as_bytes()),
        service: "cvm",
        timestamp: 1_551_113_065,
    }
}

#[test]
fn published_example_with_action() {
    // Names come in any order and case; the action is signed in lower case.
    let headers = [
        ("X-TC-Action", "DescribeInstances"),
        ("Host", "cvm.tencentcloudapi.com"),
        ("Content-Type", JSON_UTF8),
    ];
    let credential = Credential::new(SECRET_ID, SECRET_KEY);
    let signature = sign(&published(&headers), &credential).unwrap();
    assert_eq!(
        signature.canonical_request,
        "POST\n/\n\ncontent-type:application/json; charset=utf-8\n\
         host:cvm.tencentcloudapi.com\nx-tc-action:describeinstances\n\n\
         content-type;host;x-tc-action\n\
         35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064"
    );
    assert_eq!(
        signature.hashed_canonical_request,
        "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
    );
    assert_eq!(
        signature.string_to_sign,
        "TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n\
         7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
    );
    assert_eq!(
        signature.signature,
        "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
    );
    assert_eq!(
        signature.authorization,
        "TC3-HMAC-SHA256 Credential=AKID********************************/2019-02-25/cvm/tc3_request, \
         SignedHeaders=content-type;host;x-tc-action, \
         Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
    );
}

#[test]
fn published_example_of_the_older_edition() {
    let headers = [
        ("content-type", JSON_UTF8),
        ("host", "cvm.tencentcloudapi.com"),
    ];
    let credential = Credential::new("AKIDEXAMPLE", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE");
    let signature = sign(&published(&headers), &credential).unwrap();
    assert_eq!(
        signature.hashed_canonical_request,
        "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031"
    );
    assert_eq!(
        signature.signature,
        "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"
    );
}

#[test]
fn keys_of_the_published_example() {
    let credential = Credential::new(SECRET_ID, SECRET_KEY);
    let keys = key_chain(credential.secret_key(), "2019-02-25", "cvm").unwrap();
    assert_eq!(
        keys.map(|key| Hex::of(&key).as_str().to_owned()),
        [
            "da98fb70dcf6b112dc21038d1eeeb3a95c74b4dcb12c1131f864f6066bd02be0",
            "8d70cbefb03939f929db64d32dc2ba89b1095620119fe3e050e2b18c5bd2752f",
            "b596b923aad85185e2d1f6659d2a062e0a86731226e021e61bfe06f7ed05f5af",
        ]
    );
}

#[test]
fn vectors_of_the_official_python_client() {
    let json = "application/json";
    let form = "application/x-www-form-urlencoded";
    let body = br#"{"Operator": {"UserId": "u1"}, "FlowName": "\u5408\u540c"}"#;
    let query = "Operator.UserId=u1&Limit=1";
    let cases = [
        (
            ("POST", json, "", Payload::Body(body)),
            "4ff920e17cc5f09a1ad420b5dee1fe877245b6f7a2a3ca8bdc8f89a3e762e89e",
        ),
        (
            ("GET", form, query, Payload::Body(b"")),
            "d0b4adfd60e3f4e95ef281f74eb6867bf678ae4aa9359fb5aec87d690218191a",
        ),
        (
            ("POST", json, "", Payload::Unsigned),
            "2edd6fe42e36be066dd68d191d6e77fcc8acc8f41e08ab139722acf2c7bbf857",
        ),
        (
            ("GET", form, query, Payload::Unsigned),
            "b2d323a5ba9e8ff62667d7b98c43ba11465a29ca12c7ea4569bab3614cff1b69",
        ),
    ];
    let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").with_token("TOKENEXAMPLE");
    for ((method, content_type, query, payload), expected) in cases {
        let headers = [
            ("content-type", content_type),
            ("host", "ess.tencentcloudapi.com"),
        ];
        let request = Signable {
            method,
            path: "/",
            query,
            headers: &headers,
            payload,
            service: "ess",
            timestamp: 1_700_000_000,
        };
        let signature = sign(&request, &credential).unwrap();
        assert_eq!(signature.signature, expected, "{method} {payload:?}");
        assert!(
            signature
                .string_to_sign
                .contains("\n2023-11-14/ess/tc3_request\n")
        );
    }
}

#[test]
fn a_signer_gives_the_same_header_and_changes_its_key_when_it_must() {
    let headers = [
        ("content-type", JSON_UTF8),
        ("host", "cvm.tencentcloudapi.com"),
    ];
    let first = Credential::new("AKIDONE", "one");
    let second = Credential::new("AKIDONE", "two");
    let today = published(&headers);
    let tomorrow = Signable {
        timestamp: today.timestamp + 86_400,
        ..today
    };
    let other = Signable {
        service: "ess",
        ..today
    };
    let unordered = [headers[1], headers[0]];
    let unordered = Signable {
        headers: &unordered,
        ..today
    };

    let signer = Signer::new();
    let calls = [
        (&today, &first),
        (&today, &first),
        (&today, &second),
        (&tomorrow, &second),
        (&other, &second),
        (&unordered, &first),
        (&today, &first),
    ];
    for (request, credential) in calls {
        assert_eq!(
            signer.authorization(request, credential).unwrap(),
            sign(request, credential).unwrap().authorization
        );
    }
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let credential = Credential::new(SECRET_ID, SECRET_KEY);
    let message = |request: &Signable<'_>| sign(request, &credential).unwrap_err().to_string();

    let good = [("content-type", "application/json"), ("host", "h")];
    let late = Signable {
        timestamp: 1_551_113_065_000,
        ..published(&good)
    };
    assert_eq!(
        message(&late),
        "the timestamp 1551113065000 is not between the years 1970 and 9999: \
         give seconds, not milliseconds"
    );
    let cases: [(&[(&str, &str)], &str); 4] = [
        (
            &[],
            "no header to sign: content-type and host are the least",
        ),
        (
            &[("host", "h"), ("Host", "h")],
            "the header host is to be signed twice",
        ),
        (
            &[("ho st", "h")],
            "\"ho st\" is no header name that can be signed",
        ),
        (
            &[("host", "a\nb")],
            "the value of the header host holds a line break",
        ),
    ];
    for (headers, expected) in cases {
        assert_eq!(message(&published(headers)), expected);
    }
}

#[test]
fn no_secret_is_shown() {
    let headers = [
        ("content-type", JSON_UTF8),
        ("host", "cvm.tencentcloudapi.com"),
    ];
    let credential = Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE");
    let request = published(&headers);
    let signature = sign(&request, &credential).unwrap();
    let shown = format!("{request:?} {signature:?} {credential:?}");
    assert!(!shown.contains("SECRETEXAMPLE"));
    assert!(!shown.contains(&signature.signature));
    assert!(!shown.contains("instance-name"));
}
