//! The head of a request and its signature.

use tencent_esign_mock::tencent_esign::Credential;
use tencent_esign_mock::tencent_esign::runtime::secrecy::ExposeSecret;

use super::support::{Draft, NOW, builder, code, credential, members, strict};

const ACTION: &str = "CreateFlow";

fn draft() -> Draft {
    Draft::documented(ACTION)
}

#[test]
fn a_correct_request_is_answered() {
    let reply = draft().signed().ask(&strict());
    assert_eq!(reply.response.status(), 200);
    let headers = reply.response.headers();
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(headers["date"], "Sat, 31 Jan 2026 04:00:00 GMT");
    let id = members(&reply)["RequestId"].as_str().unwrap().to_owned();
    assert_eq!(id.len(), 36);
    let next = draft().signed().ask(&strict());
    assert_eq!(members(&next)["FlowId"], members(&reply)["FlowId"]);
}

#[test]
fn request_ids_are_fresh() {
    let mock = strict();
    let id = || members(&draft().signed().ask(&mock))["RequestId"].clone();
    assert_ne!(id(), id());
}

#[test]
fn heads_that_are_refused_with_their_codes() {
    let cases = [
        (draft().with("x-tc-action", ""), "MissingParameter"),
        (draft().with("x-tc-version", ""), "MissingParameter"),
        (draft().with("x-tc-timestamp", ""), "MissingParameter"),
        (
            draft().with("x-tc-timestamp", "noon"),
            "InvalidParameterValue",
        ),
        (
            draft().with("x-tc-timestamp", "9223372036854775807"),
            "AuthFailure.SignatureExpire",
        ),
        (draft().with("x-tc-action", "NoAction"), "InvalidAction"),
        (draft().with("x-tc-version", "2021-05-26"), "NoSuchVersion"),
        (
            draft().with("content-type", "text/plain"),
            "UnsupportedProtocol",
        ),
        (
            draft().with("content-type", "multipart/form-data; boundary=x"),
            "UnsupportedProtocol",
        ),
        (
            Draft {
                method: "PUT",
                ..draft()
            },
            "UnsupportedProtocol",
        ),
        (
            Draft {
                service: "cvm",
                ..draft()
            },
            "NoSuchProduct",
        ),
    ];
    for (draft, expected) in cases {
        let draft = draft.signed();
        assert_eq!(draft.code(&strict()), expected, "{:?}", draft.headers);
    }
    let cases = [
        ("", "MissingParameter"),
        ("SKIP", "AuthFailure.InvalidAuthorization"),
    ];
    for (authorization, expected) in cases {
        let draft = draft().with("authorization", authorization);
        assert_eq!(draft.code(&strict()), expected);
    }
}

#[test]
fn another_path_is_refused() {
    let mut request = draft().signed().request();
    *request.uri_mut() = "/v2".parse().unwrap();
    assert_eq!(code(&strict().respond(request)), "InvalidRequest");
}

#[test]
fn signatures_that_are_refused_with_their_codes() {
    let with = |credential| {
        Draft {
            credential,
            ..draft()
        }
        .signed()
    };
    let moved = |seconds: i64| {
        let timestamp = NOW + seconds;
        let draft = draft().with("x-tc-timestamp", &timestamp.to_string());
        Draft { timestamp, ..draft }.signed()
    };
    let failure = "AuthFailure.SignatureFailure";
    let cases = [
        (
            with(Credential::new("AKIDOTHER", "SECRETEXAMPLE")),
            "AuthFailure.SecretIdNotFound",
        ),
        (with(Credential::new("AKIDEXAMPLE", "WRONG")), failure),
        (
            Draft {
                body: "{}".to_owned(),
                ..draft().signed()
            },
            failure,
        ),
        (
            draft()
                .signed()
                .with("content-type", "application/json; charset=utf-8"),
            failure,
        ),
        (
            draft().signed().with("host", "ess.tencentcloudapi.com"),
            failure,
        ),
        // The scope has yesterday's date, as with a client that takes its local one.
        (
            Draft {
                timestamp: NOW - 86_400,
                ..draft()
            }
            .signed(),
            failure,
        ),
        (moved(300), ""),
        (moved(-300), ""),
        (moved(301), "AuthFailure.SignatureExpire"),
        (moved(-301), "AuthFailure.SignatureExpire"),
    ];
    for (draft, expected) in cases {
        assert_eq!(draft.code(&strict()), expected, "{:?}", draft.headers);
    }
}

#[test]
fn any_list_of_signed_headers_is_verified() {
    let list = vec!["content-type", "host", "x-tc-action", "x-tc-region"];
    let draft = draft().with("x-tc-region", "ap-guangzhou");
    let draft = Draft {
        signed: list,
        ..draft
    }
    .signed();
    assert_eq!(draft.code(&strict()), "");
    assert_eq!(
        draft
            .clone()
            .with("x-tc-region", "ap-beijing")
            .code(&strict()),
        "AuthFailure.SignatureFailure"
    );
    assert_eq!(
        draft.with("x-tc-region", "").code(&strict()),
        "AuthFailure.SignatureFailure"
    );
}

#[test]
fn a_body_may_be_unsigned() {
    let draft = draft().with("x-tc-content-sha256", "UNSIGNED-PAYLOAD");
    let draft = Draft {
        unsigned: true,
        ..draft
    }
    .signed();
    assert_eq!(draft.code(&strict()), "");
    assert_eq!(
        draft.with("x-tc-content-sha256", "").code(&strict()),
        "AuthFailure.SignatureFailure"
    );
}

#[test]
fn temporary_keys_bring_their_token() {
    let temporary = credential().with_token("TOKENEXAMPLE");
    let token = temporary.token().unwrap().expose_secret().to_owned();
    let mock = builder().credential(temporary).build();
    let draft = draft().signed();
    assert_eq!(draft.code(&mock), "AuthFailure.TokenFailure");
    let other = draft.clone().with("x-tc-token", "OTHER");
    assert_eq!(other.code(&mock), "AuthFailure.TokenFailure");
    assert_eq!(draft.with("x-tc-token", &token).code(&mock), "");
    // Without temporary keys of its own the mock takes any token.
    let draft = self::draft().signed().with("x-tc-token", "OTHER");
    assert_eq!(draft.code(&strict()), "");
}

#[test]
fn without_keys_any_key_passes_and_the_form_is_looked_at() {
    let mock = builder().build();
    let other = Credential::new("AKIDOTHER", "WRONG");
    let draft = Draft {
        credential: other,
        ..draft()
    }
    .signed();
    assert_eq!(draft.code(&mock), "");
    assert_eq!(
        draft.with("authorization", "TC3-HMAC-SHA256 X").code(&mock),
        "AuthFailure.InvalidAuthorization"
    );
}

/// Java and Node take the first label of the endpoint for the service.
#[test]
fn a_label_of_the_host_may_stand_for_the_service() {
    for (host, service) in [("127.0.0.1:8080", "127"), ("file.ess.tencent.cn", "file")] {
        let draft = draft().with("host", host);
        let draft = Draft { service, ..draft }.signed();
        assert_eq!(draft.code(&strict()), "", "{service}");
    }
    let both = Draft {
        service: "essbasic",
        ..draft()
    }
    .signed();
    assert_eq!(both.code(&strict()), "NoSuchVersion");
}

/// Node signs the name of the host without its port.
#[test]
fn the_port_may_be_left_out_of_the_signature() {
    let signed = draft().with("host", "127.0.0.1").signed();
    let sent = signed.with("host", "127.0.0.1:8080");
    assert_eq!(sent.code(&strict()), "");
}

#[test]
fn errors_show_no_key() {
    let mock = strict();
    let wrong = Draft {
        credential: Credential::new("AKIDEXAMPLE", "WRONGSECRET"),
        ..draft()
    };
    let reply = wrong.signed().ask(&mock);
    let text = String::from_utf8_lossy(reply.response.body()).into_owned();
    assert!(
        !text.contains("SECRETEXAMPLE") && !text.contains("WRONGSECRET"),
        "{text}"
    );
}
