//! `esign sign`: the published vectors, and one that the vendor's Python client made.

use esign_tests::process::Run;
use esign_tests::workspace;
use serde_json::Value;

use super::file;

/// What one signature is made of.
struct Vector {
    secret_id: &'static str,
    secret_key: &'static str,
    arguments: &'static [&'static str],
    body: &'static str,
}

/// The example of the vendor's page on signatures.
const PAGE: Vector = Vector {
    secret_id: "AKID********************************",
    secret_key: "********************************",
    arguments: &[
        "--service",
        "cvm",
        "--host",
        "cvm.tencentcloudapi.com",
        "--action",
        "DescribeInstances",
        "--version",
        "2017-03-12",
        "--timestamp",
        "1551113065",
        "--region",
        "ap-guangzhou",
        "--content-type",
        "application/json; charset=utf-8",
        "--signed-headers",
        "content-type;host;x-tc-action",
    ],
    body: r#"{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}"#,
};

/// An older edition of the page.
const OLD_PAGE: Vector = Vector {
    secret_id: "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
    secret_key: "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE",
    arguments: &[
        "--service",
        "cvm",
        "--host",
        "cvm.tencentcloudapi.com",
        "--action",
        "DescribeInstances",
        "--version",
        "2017-03-12",
        "--timestamp",
        "1551113065",
        "--content-type",
        "application/json; charset=utf-8",
    ],
    body: PAGE.body,
};

const PYTHON: Vector = Vector {
    secret_id: "AKIDEXAMPLE",
    secret_key: "SECRETEXAMPLE",
    arguments: &[
        "--service",
        "ess",
        "--host",
        "ess.tencentcloudapi.com",
        "--action",
        "CreateFlow",
        "--version",
        "2020-11-11",
        "--timestamp",
        "1700000000",
        "--region",
        "ap-guangzhou",
    ],
    body: r#"{"Operator": {"UserId": "u1"}, "FlowName": "\u5408\u540c"}"#,
};

impl Vector {
    fn run(&self, more: &[&str]) -> Run {
        let folder = tempfile::tempdir().expect("a folder");
        let body = file(folder.path(), "body.json", self.body);
        let mut command = workspace::esign();
        command
            .arg("sign")
            .args(self.arguments)
            .args(["--body-file", &body])
            .args(more);
        command.env("TENCENTCLOUD_SECRET_ID", self.secret_id);
        command.env("TENCENTCLOUD_SECRET_KEY", self.secret_key);
        Run::of(&mut command, "")
    }

    fn stages(&self) -> Value {
        let run = self.run(&["--format", "json"]);
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
        run.json()
    }
}

#[test]
fn the_example_of_the_page() {
    let stages = PAGE.stages();
    assert_eq!(
        stages["hashed_canonical_request"],
        "7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
    );
    assert_eq!(
        stages["signature"],
        "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
    );
    assert_eq!(
        stages["canonical_request"],
        "POST\n/\n\ncontent-type:application/json; charset=utf-8\nhost:cvm.tencentcloudapi.com\n\
         x-tc-action:describeinstances\n\ncontent-type;host;x-tc-action\n\
         35e9c5b0e3ae67532d3c9f17ead6c90222632e5b1ff7f6e89887f1398934f064"
    );
    assert_eq!(
        stages["string_to_sign"],
        "TC3-HMAC-SHA256\n1551113065\n2019-02-25/cvm/tc3_request\n\
         7019a55be8395899b900fb5564e4200d984910f34794a27cb3fb7d10ff6a1e84"
    );
    assert_eq!(
        stages["authorization"],
        "TC3-HMAC-SHA256 Credential=AKID********************************/2019-02-25/cvm/tc3_request, \
         SignedHeaders=content-type;host;x-tc-action, \
         Signature=10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f"
    );
}

#[test]
fn the_example_of_the_older_page() {
    let stages = OLD_PAGE.stages();
    assert_eq!(
        stages["hashed_canonical_request"],
        "5ffe6a04c0664d6b969fab9a13bdab201d63ee709638e2749d62a09ca18d7031"
    );
    assert_eq!(
        stages["signature"],
        "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168"
    );
}

#[test]
fn a_request_of_the_python_client() {
    assert_eq!(
        PYTHON.stages()["signature"],
        "4ff920e17cc5f09a1ad420b5dee1fe877245b6f7a2a3ca8bdc8f89a3e762e89e"
    );
    insta::assert_snapshot!(PYTHON.run(&[]));
}

/// The other three vectors of that client are no requests of this command: GET, and bodies
/// that are not signed. The library signs them.
#[test]
fn the_other_requests_of_the_python_client() {
    use tencent_esign::Credential;
    use tencent_esign::runtime::sign::{Payload, Signable, sign};

    let query = "Operator.UserId=u1&Limit=1";
    let cases = [
        (
            "GET",
            query,
            Payload::Body(b""),
            "d0b4adfd60e3f4e95ef281f74eb6867bf678ae4aa9359fb5aec87d690218191a",
        ),
        (
            "POST",
            "",
            Payload::Unsigned,
            "2edd6fe42e36be066dd68d191d6e77fcc8acc8f41e08ab139722acf2c7bbf857",
        ),
        (
            "GET",
            query,
            Payload::Unsigned,
            "b2d323a5ba9e8ff62667d7b98c43ba11465a29ca12c7ea4569bab3614cff1b69",
        ),
    ];
    for (method, query, payload, expected) in cases {
        let content_type = match method {
            "GET" => "application/x-www-form-urlencoded",
            _ => "application/json",
        };
        let request = Signable {
            method,
            path: "/",
            query,
            headers: &[
                ("content-type", content_type),
                ("host", "ess.tencentcloudapi.com"),
            ],
            payload,
            service: "ess",
            timestamp: 1_700_000_000,
        };
        let credential = Credential::new(PYTHON.secret_id, PYTHON.secret_key);
        let signature = sign(&request, &credential).expect("the headers can be signed");
        assert_eq!(signature.signature, expected, "{method} {query}");
    }
}

#[test]
fn a_header_without_a_value_and_missing_keys_are_bad_usage() {
    let run = PYTHON.run(&["--signed-headers", "content-type;host;x-other"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    assert!(run.stderr.contains("x-other"), "{run}");

    let run = Vector {
        secret_key: "",
        ..PYTHON
    }
    .run(&[]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    assert!(run.stderr.contains("TENCENTCLOUD_SECRET_KEY"), "{run}");

    let run = PYTHON.run(&["--body-file", "/no/such/file"]);
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
}

/// Every bit of the input counts.
#[test]
fn the_signature_depends_on_everything() {
    let first = PYTHON.stages()["signature"].clone();
    let changed = [
        Vector {
            body: "{}",
            ..PYTHON
        }
        .stages(),
        Vector {
            secret_key: "OTHER",
            ..PYTHON
        }
        .stages(),
    ];
    assert!(changed.iter().all(|stages| stages["signature"] != first));
    for more in [
        ["--timestamp", "1700000001"],
        ["--host", "x.com"],
        ["--service", "essbasic"],
    ] {
        let arguments: Vec<_> = PYTHON.arguments.to_vec();
        let place = arguments
            .iter()
            .position(|it| *it == more[0])
            .expect("it is given");
        let mut arguments = arguments;
        arguments[place + 1] = more[1];
        let vector = Vector {
            arguments: arguments.leak(),
            ..PYTHON
        };
        assert_ne!(vector.stages()["signature"], first, "{more:?}");
    }
}
