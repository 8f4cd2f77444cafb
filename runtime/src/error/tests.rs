//! What errors say and tell.

use super::*;
use crate::validate::Severity;

fn api() -> Error {
    Error::new(ErrorKind::Api {
        code: "InvalidParameter.FlowName".to_owned(),
        message: "the name is too long".to_owned(),
        request_id: "s168".to_owned(),
        http_status: 200,
    })
}

/// The codes of a service that knows two.
const CODES: Codes = Codes::new(
    "InvalidParameter\tA value is wrong.\t\n\
     InvalidParameter.FlowName\tThe name of the contract is wrong.\tShorten it.\n",
);

#[test]
fn an_error_of_the_api_says_what_its_code_means_and_what_to_do() {
    let error = api().explained(CODES);
    assert_eq!(
        error.to_string(),
        "InvalidParameter.FlowName: the name is too long. The name of the contract is wrong. \
         Shorten it. (request id s168)"
    );
    assert_eq!(error.meaning(), Some("The name of the contract is wrong."));
    assert_eq!(error.remedy(), Some("Shorten it."));

    let other = |code: &str, message: &str| {
        let kind = ErrorKind::Api {
            code: code.to_owned(),
            message: message.to_owned(),
            request_id: String::new(),
            http_status: 200,
        };
        Error::new(kind).explained(CODES)
    };
    let family = other("InvalidParameter.New", "不对。");
    assert_eq!(
        family.to_string(),
        "InvalidParameter.New: 不对。 A value is wrong. (no request id)"
    );
    assert_eq!(family.remedy(), None);
    let unknown = other("4100", "no");
    assert_eq!(unknown.to_string(), "4100: no (no request id)");
    let silent = other("InvalidParameter.FlowName", "");
    assert_eq!(
        silent.to_string(),
        "InvalidParameter.FlowName: The name of the contract is wrong. Shorten it. (no request id)"
    );
    assert_eq!(unknown.meaning(), None);
    assert_eq!(Error::usage("no").explained(CODES).meaning(), None);
}

#[test]
fn a_code_can_be_had_as_another_type() {
    assert_eq!(
        api().code_as::<String>().as_deref(),
        Some("InvalidParameter.FlowName")
    );
    assert_eq!(Error::usage("no").code_as::<String>(), None);
}

fn violation(path: &str, severity: Severity) -> Violation {
    Violation::new(path, "required", severity, "is required")
}

#[test]
fn an_error_of_the_api_has_code_message_and_request_id() {
    let error = api().after(1);
    assert_eq!(
        error.to_string(),
        "InvalidParameter.FlowName: the name is too long (request id s168)"
    );
    assert_eq!(error.code(), Some("InvalidParameter.FlowName"));
    assert_eq!(error.message(), Some("the name is too long"));
    assert_eq!(error.request_id(), Some("s168"));
    assert_eq!(error.http_status(), Some(200));
    assert!(error.is_api() && error.may_be_sent());
    assert_eq!(
        api().after(3).to_string(),
        "InvalidParameter.FlowName: the name is too long (request id s168), after 3 attempts"
    );
}

#[test]
fn a_transport_error_says_how_far_the_request_got_and_why() {
    let refused = std::io::Error::from(std::io::ErrorKind::ConnectionRefused);
    let error = Error::transport(TransportError::not_sent(refused));
    assert_eq!(
        error.to_string(),
        "the request could not be sent: connection refused"
    );
    assert!(!error.may_be_sent() && !error.is_timeout());
    let chain = error
        .source()
        .and_then(StdError::source)
        .map(ToString::to_string);
    assert_eq!(chain.as_deref(), Some("connection refused"));

    let error = Error::transport(TransportError::maybe_sent("30 s").timed_out());
    assert_eq!(
        error.to_string(),
        "time ran out after the request may have been sent: 30 s"
    );
    assert!(error.may_be_sent() && error.is_timeout());
}

#[test]
fn an_answer_that_cannot_be_read_says_where() {
    let error = Error::new(ErrorKind::Decode {
        path: "/Response/FlowId".to_owned(),
        message: "expected a string".to_owned(),
        http_status: 200,
        request_id: "s1".to_owned(),
        is_json: true,
    });
    assert_eq!(
        error.to_string(),
        "the answer cannot be read at /Response/FlowId: expected a string \
         (HTTP status 200, request id s1)"
    );
    let error = Error::new(ErrorKind::Status {
        http_status: 502,
        request_id: String::new(),
    });
    assert_eq!(
        error.to_string(),
        "the answer is none of the API's (HTTP status 502)"
    );
    assert_eq!(error.request_id(), None);
}

#[test]
fn an_answer_that_is_too_large_has_been_asked_for() {
    let too_large = TransportError::answer_too_large(64 << 20, http::StatusCode::OK);
    let error = Error::transport(too_large).after(1);
    assert_eq!(
        error.to_string(),
        "the answer is larger than the 64 MB that are read at most (HTTP status 200); the \
         call was sent and may have taken effect, so look for that before sending it again, \
         and raise max_answer_bytes of the client"
    );
    assert!(error.may_be_sent() && !error.is_timeout());
    assert_eq!(error.http_status(), Some(200));
}

#[test]
fn validation_shows_what_was_denied_and_keeps_all() {
    let mut violations = vec![violation("/Advice", Severity::Warn)];
    violations.extend((0..6).map(|index| violation(&format!("/{index}"), Severity::Deny)));
    let error = Error::new(ErrorKind::Validation {
        action: "CreateFlow".to_owned(),
        violations,
    });
    let text = error.to_string();
    assert!(
        text.starts_with("the request CreateFlow is not valid and was not sent: "),
        "{text}"
    );
    assert!(
        text.contains("/4") && !text.contains("/5") && !text.contains("/Advice"),
        "{text}"
    );
    assert!(text.ends_with("; and 1 more"), "{text}");
    assert_eq!(error.violations().len(), 7);
    assert!(error.is_validation() && !error.may_be_sent());
}

#[test]
fn an_error_is_small_and_crosses_threads() {
    fn check<T: Send + Sync + 'static>() {}
    check::<Error>();
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
