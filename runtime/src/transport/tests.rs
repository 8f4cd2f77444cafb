//! What requests show and errors of the transport say.

use super::*;

fn request() -> HttpRequest {
    let mut headers = HeaderMap::new();
    let authorization = "TC3-HMAC-SHA256 \
        Credential=AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE/2023-11-14/ess/tc3_request, \
        SignedHeaders=content-type;host, Signature=4ff920e1";
    for (name, value) in [
        ("authorization", authorization),
        ("x-tc-token", "TOKENEXAMPLE"),
    ] {
        let mut value = HeaderValue::from_static(value);
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    headers.insert("x-tc-action", HeaderValue::from_static("CreateFlow"));
    HttpRequest {
        method: Method::POST,
        url: Uri::from_static("https://ess.tencentcloudapi.com/"),
        headers,
        body: Bytes::from_static(br#"{"FlowName":"private"}"#),
        timeout: Duration::from_secs(30),
        max_answer_bytes: 1_000,
    }
}

#[test]
fn display_masks_what_is_secret() {
    assert_eq!(
        request().to_string(),
        "POST https://ess.tencentcloudapi.com/\n\
         host: ess.tencentcloudapi.com\n\
         authorization: TC3-HMAC-SHA256 \
         Credential=AKIDz8kr****/2023-11-14/ess/tc3_request, \
         SignedHeaders=content-type;host, Signature=****\n\
         x-tc-token: ****\n\
         x-tc-action: CreateFlow\n\
         \n\
         (22 bytes of body)"
    );
}

#[test]
fn debug_masks_the_same() {
    let request = request();
    let shown = format!("{request:?} {:?}", request.headers);
    for secret in ["4ff920e1", "TOKENEXAMPLE", "WFkmLPx3EXAMPLE", "private"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("AKIDz8kr****"));
}

#[test]
fn an_authorization_of_another_form_is_masked_whole() {
    assert_eq!(masked_authorization("Basic abc"), None);
    assert_eq!(
        masked_authorization("TC3-HMAC-SHA256 Credential=AKID"),
        None
    );
}

#[test]
fn errors_say_how_far_the_request_got() {
    let refused = || std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let error = TransportError::not_sent(refused());
    assert_eq!(error.to_string(), "the request could not be sent");
    assert_eq!(error.root().to_string(), "connection refused");
    let error = TransportError::maybe_sent("late").timed_out();
    assert!(error.may_be_sent() && error.is_timeout());
    assert_eq!(
        error.to_string(),
        "time ran out after the request may have been sent"
    );
    let error = TransportError::answer_too_large(100, StatusCode::OK);
    assert!(error.may_be_sent() && !error.is_timeout());
    assert_eq!(error.to_string(), "the answer is too large");
    assert_eq!(error.root().to_string(), "the limit is 100 bytes");
}
