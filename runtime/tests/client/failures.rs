//! What can go wrong on the way, and what the error says of it.

use tencent_esign_runtime::{Error, ErrorKind};

use crate::server::{self, Act};
use crate::{SECRETS, builder, call_once, request};

async fn error(act: Act) -> Error {
    let (outcome, server) = call_once(act).await;
    assert_eq!(server.received().len(), 1, "one attempt, and no more");
    let error = outcome.unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(
        !SECRETS.iter().any(|secret| shown.contains(secret)),
        "{shown}"
    );
    assert_eq!(error.attempts(), 1);
    error
}

#[tokio::test]
async fn an_error_of_the_api_is_one_under_any_status_and_charset() {
    let body = r#"{"Response":{"Error":{"Code":"InvalidParameter.FlowName","Message":"no"},"RequestId":"s1"}}"#;
    let cases = [
        ("200 OK", "application/json"),
        ("200 OK", "application/json; charset=x-unknown"),
        ("200 OK", "text/html"),
        ("500 Internal Server Error", "application/json"),
    ];
    for (status, content_type) in cases {
        let error = error(server::answer(status, content_type, body)).await;
        assert_eq!(error.code(), Some("InvalidParameter.FlowName"));
        assert_eq!(error.message(), Some("no"));
        assert_eq!(error.request_id(), Some("s1"));
        assert!(
            error
                .to_string()
                .starts_with("InvalidParameter.FlowName: no (request id s1")
        );
    }
}

#[tokio::test]
async fn an_error_of_the_api_says_what_its_code_means() {
    let body = r#"{"Response":{"Error":{"Code":"ResourceNotFound.Flow","Message":"合同不存在"},"RequestId":"s1"}}"#;
    let error = error(server::answer("200 OK", "application/json", body)).await;
    assert_eq!(error.meaning(), Some("There is no such thing."));
    assert_eq!(error.remedy(), Some("Look at the id."));
    assert_eq!(
        error.to_string(),
        "ResourceNotFound.Flow: 合同不存在. There is no such thing. Look at the id. (request id s1)"
    );
}

#[tokio::test]
async fn answers_of_others_are_told_by_their_status_without_their_body() {
    for status in [
        "502 Bad Gateway",
        "302 Found\r\nLocation: /",
        "404 Not Found",
    ] {
        let error = error(server::answer(status, "text/html", "<html>secret</html>")).await;
        let number = status.split(' ').next().unwrap();
        assert_eq!(
            error.to_string(),
            format!("the answer is none of the API's (HTTP status {number})")
        );
        assert_eq!(error.http_status(), number.parse().ok());
    }
    let error = error(server::answer("200 OK", "text/html", "<html>secret</html>")).await;
    assert!(matches!(
        error.kind(),
        ErrorKind::Decode {
            http_status: 200,
            ..
        }
    ));
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[tokio::test]
async fn a_member_of_the_wrong_type_is_located_with_its_request_id() {
    let error = error(server::json(
        r#"{"Response":{"FlowId":{},"RequestId":"s1"}}"#,
    ))
    .await;
    let ErrorKind::Decode { path, .. } = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(path, "/Response/FlowId");
    assert_eq!(error.request_id(), Some("s1"));
    assert!(error.may_be_sent());
}

#[tokio::test]
async fn a_body_that_breaks_off_and_a_reset_may_have_been_sent() {
    let torn = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"Response\":{";
    for act in [Act::Say(torn.as_bytes().to_vec()), Act::Reset] {
        let error = error(act).await;
        assert!(
            matches!(error.kind(), ErrorKind::Transport { sent: true, .. }),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let error = error(Act::Silence).await;
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { sent: true, .. }),
        "{error:?}"
    );
    assert!(
        error
            .to_string()
            .starts_with("time ran out after the request may have been sent")
    );
}

#[tokio::test]
async fn a_refused_connection_has_sent_nothing() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    for scheme in ["http", "https"] {
        let endpoint = format!("{scheme}://{address}").parse().unwrap();
        let error = builder(&endpoint)
            .build()
            .unwrap()
            .send(&request())
            .await
            .unwrap_err();
        assert!(
            matches!(error.kind(), ErrorKind::Transport { sent: false, .. }),
            "{error:?}"
        );
        assert!(
            error
                .to_string()
                .starts_with("the request could not be sent: "),
            "{error}"
        );
        assert!(!error.may_be_sent());
    }
}

#[tokio::test]
async fn a_handshake_that_fails_has_sent_nothing() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    tokio::spawn(async move { while listener.accept().await.is_ok() {} });
    let error = builder(&endpoint)
        .build()
        .unwrap()
        .send(&request())
        .await
        .unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Transport { sent: false, .. }),
        "{error:?}"
    );
}
