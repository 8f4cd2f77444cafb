//! Dropping a call, and connections that cannot be made.

use std::time::Duration;

use tencent_esign_runtime::ErrorKind;
use tencent_esign_runtime::reqwest_transport::ReqwestTransport;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::{builder, request};

/// A call that is dropped closes its connection, and nothing more is sent.
#[tokio::test]
async fn a_call_that_is_dropped_is_cancelled() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    let (arrived, has_arrived) = oneshot::channel();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"}") {
            assert_ne!(stream.read_buf(&mut bytes).await.unwrap(), 0);
        }
        arrived.send(()).unwrap();
        let more = stream.read_to_end(&mut bytes).await.unwrap_or_default();
        let again = tokio::time::timeout(Duration::from_millis(100), listener.accept()).await;
        (more, again.is_err())
    });
    let client = builder(&endpoint).build().unwrap();
    let request = request();
    tokio::select! {
        outcome = client.send(&request) => panic!("{outcome:?}"),
        reached = has_arrived => reached.unwrap(),
    }
    let (more, is_alone) = server.await.unwrap();
    assert_eq!(more, 0, "the connection was closed without another byte");
    assert!(is_alone, "no other connection was made");
}

/// A server that takes the connection and then says nothing of TLS is one to which
/// nothing was sent, after the time for a connection.
#[tokio::test]
async fn a_connection_that_is_not_made_in_time_has_sent_nothing() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    let transport = ReqwestTransport::customized(|settings| {
        settings
            .no_proxy()
            .connect_timeout(Duration::from_millis(50))
    });
    let client = builder(&endpoint).transport(std::sync::Arc::new(transport.unwrap()));
    let error = client.build().unwrap().send(&request()).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { sent: false, .. }),
        "{error:?}"
    );
    assert!(error.is_retryable() && !error.may_be_sent());
    drop(listener);
}

/// `reqwest` cannot tell a connection that is still being made from a silent server when
/// the time of the whole attempt is over, so the careful answer is given.
#[tokio::test]
async fn an_attempt_that_ends_while_connecting_may_have_been_sent_for_all_one_knows() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    let client = builder(&endpoint)
        .timeout(Duration::from_millis(50))
        .build();
    let error = client.unwrap().send(&request()).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { sent: true, .. }),
        "{error:?}"
    );
    drop(listener);
}

#[tokio::test]
async fn a_client_of_the_application_carries_calls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap())
        .parse()
        .unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut bytes = Vec::new();
        while !bytes.ends_with(b"}") {
            stream.read_buf(&mut bytes).await.unwrap();
        }
        assert!(String::from_utf8_lossy(&bytes).contains("user-agent: mine"));
        let body = r#"{"Response":{"FlowId":"f1","RequestId":"s1"}}"#;
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all((head + body).as_bytes()).await.unwrap();
    });
    let own = tencent_esign_runtime::reqwest::Client::builder()
        .user_agent("mine")
        .no_proxy()
        .tls_backend_preconfigured(tls())
        .build()
        .unwrap();
    let transport = ReqwestTransport::from_client(own);
    let client = builder(&endpoint).transport(std::sync::Arc::new(transport));
    let answer = client.build().unwrap().send(&request()).await.unwrap();
    assert_eq!(answer.flow_id, "f1");
}

/// TLS without any roots: the calls here are not encrypted.
fn tls() -> rustls::ClientConfig {
    let provider = rustls::crypto::ring::default_provider();
    rustls::ClientConfig::builder_with_provider(provider.into())
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth()
}
