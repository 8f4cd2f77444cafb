//! Starting, calling and stopping.

use std::net::TcpStream;

use tencent_esign_mock::tencent_esign::Credential;
use tencent_esign_mock::tencent_esign::ess::DescribeFlowBriefsRequest;
use tencent_esign_mock::tencent_esign::essbasic::DescribeTemplatesRequest;
use tencent_esign_mock::{ErrorKind, Mock};

use super::support::credential;

#[tokio::test]
async fn clients_of_both_services_are_ready() {
    let mock = Mock::builder()
        .credential(credential())
        .start()
        .await
        .unwrap();
    let client = mock.ess().build().unwrap();
    let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
    client.describe_flow_briefs(&request).await.unwrap();

    let platform = mock.essbasic().build().unwrap();
    let request = DescribeTemplatesRequest::new();
    platform.describe_templates(&request).await.unwrap();
    let services: Vec<_> = mock
        .requests()
        .iter()
        .map(|one| one.service.clone())
        .collect();
    assert_eq!(services, ["ess", "essbasic"]);

    let wrong = Credential::new("AKIDEXAMPLE", "WRONG");
    let client = mock.ess().credential(wrong).build().unwrap();
    let request = DescribeFlowBriefsRequest::new(["yDwFkUUgygj3d8a2UuRtkTdxvVY6XQ12"]);
    let error = client.describe_flow_briefs(&request).await.unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("AuthFailure.SignatureFailure"),
        "{error}"
    );
}

#[test]
fn it_stops_when_it_is_dropped() {
    let mock = Mock::start_blocking().unwrap();
    let address = mock.address();
    assert!(address.ip().is_loopback());
    assert_eq!(mock.url(), format!("http://{address}"));
    assert!(TcpStream::connect(address).is_ok());
    drop(mock);
    assert!(TcpStream::connect(address).is_err());
}

#[test]
fn an_address_that_is_taken_is_an_error() {
    let mock = Mock::start_blocking().unwrap();
    let error = Mock::builder()
        .listen(mock.address())
        .start_blocking()
        .err()
        .unwrap();
    assert_eq!(error.kind(), ErrorKind::Address);
    let start = format!("nobody can listen at {}: ", mock.address());
    assert!(error.to_string().starts_with(&start), "{error}");
}
