//! Roles that are assumed with a token of an identity provider.

use serde_json::{Value, json};
use tencent_esign_runtime::credential::WebIdentity;

use crate::server::Server;
use crate::sts::{issued, url_of};
use crate::{KEYS, NOW, failure, file, keys};

const ARN: &str = "qcs::cam::uin/100000000001:roleName/pod";
const TOKEN: &str = "eyJhbGciOiJSUzI1NiJ9.CANARY.one";

#[tokio::test]
async fn the_token_of_the_moment_is_sent_unsigned() {
    let (_folder, path) = file("token", format!("{TOKEN}\n"));
    let server = Server::start(issued(&KEYS, NOW + 7_200)).await;
    let source = WebIdentity::new("tke", ARN, &path)
        .region("ap-beijing")
        .session_name("pod-1")
        .duration_seconds(900)
        .endpoint(server.endpoint.clone());
    assert_eq!(
        keys(&source).await,
        (KEYS.map(String::from).into(), Some(NOW + 7_200))
    );
    std::fs::write(&path, "eyJhbGciOi.two").unwrap();
    keys(&source).await;

    let received = server.received();
    let headers = [
        ("x-tc-action", "AssumeRoleWithWebIdentity"),
        ("x-tc-version", "2018-08-13"),
        ("x-tc-region", "ap-beijing"),
        ("authorization", "SKIP"),
    ];
    for (name, value) in headers {
        assert_eq!(received[0].header(name), Some(value), "{name}");
    }
    assert_eq!(received[0].header("x-tc-token"), None);
    let bodies: Vec<Value> = received
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    let expected = json!({
        "ProviderId": "tke", "WebIdentityToken": TOKEN, "RoleArn": ARN,
        "RoleSessionName": "pod-1", "DurationSeconds": 900,
    });
    assert_eq!(bodies[0], expected);
    assert_eq!(bodies[1]["WebIdentityToken"], "eyJhbGciOi.two", "read anew");
}

#[tokio::test]
async fn a_token_that_is_missing_or_refused_is_told_without_it() {
    let (_folder, path) = file("token", " \n");
    let source = WebIdentity::new("tke", ARN, &path);
    let place = path.display();
    assert_eq!(
        failure(&source).await,
        format!("no usable credential: {place}, which should hold a token, is empty")
    );
    std::fs::write(&path, TOKEN).unwrap();
    assert_eq!(url_of(&source).await, "https://sts.tencentcloudapi.com/");
    let refusal = r#"{"Response":{"Error":{"Code":"InvalidParameter.WebIdentityTokenError","Message":"expired"},"RequestId":"s1"}}"#;
    let server = Server::start(crate::server::json(refusal)).await;
    let refused = source.clone().endpoint(server.endpoint.clone());
    let message = failure(&refused).await;
    assert!(
        message
            .ends_with("failed: InvalidParameter.WebIdentityTokenError: expired (request id s1)"),
        "{message}"
    );
    std::fs::remove_file(&path).unwrap();
    assert_eq!(
        failure(&source).await,
        format!("no usable credential: {place}, which should hold a token, does not exist")
    );
}
