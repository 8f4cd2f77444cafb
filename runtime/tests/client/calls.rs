//! Validation, the kinds of calls, and settings.

use std::sync::{Arc, Mutex};

use serde_json::json;
use tencent_esign_runtime::action::{Action, Service};
use tencent_esign_runtime::reqwest_transport::ReqwestTransport;
use tencent_esign_runtime::{
    Client, ClientBuilder, Credential, Endpoint, Environment, Error, RateLimits, RetryPolicy,
    Untyped, Validation, Warning,
};

use crate::sample::{
    CREATE_FLOW, CreateFlowRequest, CreateFlowResponse, ESS, UPLOAD_FILES, UserInfo,
};
use crate::server::{self, Server};
use crate::{SECRETS, builder, credential, request};

#[tokio::test]
async fn a_documented_mistake_stops_before_the_wire() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint).build().unwrap();
    let error = client
        .send(&CreateFlowRequest::default())
        .await
        .unwrap_err();
    assert!(error.is_validation() && !error.may_be_sent());
    assert_eq!(error.violations()[0].path, "/FlowName");
    assert_eq!(error.attempts(), 0);
    assert!(
        error
            .to_string()
            .starts_with("the request CreateFlow is not valid and was not sent")
    );
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn other_modes_send_and_tell() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let mobile = Some("138000000001".to_owned());
    let request = CreateFlowRequest {
        flow_name: "x".repeat(21),
        mobile,
        operator: None,
    };
    let told = Arc::new(Mutex::new(Vec::new()));
    for mode in [Validation::Warn, Validation::Off] {
        let told = told.clone();
        let client = builder(&server.endpoint)
            .validation(mode)
            .on_violations(move |action, violations| {
                let line = violations
                    .iter()
                    .map(ToString::to_string)
                    .collect::<String>();
                told.lock()
                    .unwrap()
                    .push((action.name, violations.len(), line));
            })
            .build()
            .unwrap();
        client.send(&request).await.unwrap();
    }
    assert_eq!(server.received().len(), 2);
    let told = told.lock().unwrap();
    assert_eq!(told.len(), 1, "nothing is looked at when validation is off");
    assert_eq!((told[0].0, told[0].1), ("CreateFlow", 3));
    assert!(!told[0].2.contains("138000000001"));
}

#[tokio::test]
async fn raw_calls_fill_in_the_identity_and_give_json() {
    let server = Server::start(server::json(
        r#"{"Response":{"FlowId":"f1","RequestId":"s1"}}"#,
    ))
    .await;
    let client = builder(&server.endpoint).build().unwrap();
    let answer = client
        .call_raw(&CREATE_FLOW, &json!({"FlowName": "lease"}))
        .await
        .unwrap();
    assert_eq!(answer["FlowId"], "f1");
    assert_eq!(answer.request_id(), "s1");
    let own = json!({"Operator": {"UserId": "u2"}, "FlowName": "lease"});
    client.call_raw(&CREATE_FLOW, &own).await.unwrap();
    let bodies: Vec<serde_json::Value> = server
        .received()
        .iter()
        .map(|received| serde_json::from_slice(&received.body).unwrap())
        .collect();
    assert_eq!(
        bodies[0],
        json!({"Operator": {"UserId": "u1"}, "FlowName": "lease"})
    );
    assert_eq!(bodies[1], own);

    let error = client
        .call_raw(&CREATE_FLOW, &json!({"FlowName": 1}))
        .await
        .unwrap_err();
    assert_eq!(
        (
            error.violations()[0].path.as_str(),
            error.violations()[0].word
        ),
        ("/FlowName", "type")
    );
}

#[tokio::test]
async fn an_action_younger_than_the_crate_can_be_called() {
    let server = Server::start(server::json(
        r#"{"Response":{"Codes":[1],"RequestId":"s1"}}"#,
    ))
    .await;
    let client = builder(&server.endpoint).build().unwrap();
    let answer = client
        .call_named("CreateMoon", b"{ }".to_vec())
        .await
        .unwrap();
    assert_eq!(
        answer.into_inner().into_value(),
        json!({"Codes": [1], "RequestId": "s1"})
    );
    let sent = &server.received()[0];
    assert_eq!(sent.header("x-tc-action"), Some("CreateMoon"));
    assert_eq!(sent.body, b"{ }");
    let error = client
        .call_named("Create\nMoon", Vec::new())
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "\"Create\\nMoon\" is no name of an action"
    );
}

#[tokio::test]
async fn a_client_for_another_operator_shares_the_rest() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint).build().unwrap();
    let other = UserInfo {
        user_id: "u2".to_owned(),
    };
    let second = client.clone().with_identity("Operator", Box::new(other));
    static KNOWN: [&Action; 1] = [&CREATE_FLOW];
    let body = json!({"FlowName": "lease"});
    for client in [&second, &client] {
        client.call(&KNOWN, "CreateFlow", &body).await.unwrap();
    }
    client.call(&KNOWN, "CreateMoon", &body).await.unwrap();
    let bodies: Vec<String> = server
        .received()
        .into_iter()
        .map(|received| String::from_utf8(received.body).unwrap())
        .collect();
    assert!(bodies[0].contains("u2") && bodies[1].contains("u1"));
    assert_eq!(bodies[2], body.to_string());
}

#[tokio::test]
async fn a_prepared_call_is_signed_and_not_sent() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint).build().unwrap();
    let prepared = client.send(&request()).prepare().await.unwrap();
    assert_eq!(
        &prepared.body[..],
        br#"{"Operator":{"UserId":"u1"},"FlowName":"lease"}"#
    );
    let authorization = prepared.headers["authorization"].to_str().unwrap();
    let signature = authorization.rsplit_once('=').unwrap().1.to_owned();
    let shown = format!("{prepared} {prepared:?}");
    for secret in SECRETS.iter().copied().chain([signature.as_str(), "lease"]) {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("Credential=AKIDz8kr****/2023-11-14/ess/tc3_request, SignedHeaders="));
    assert!(server.received().is_empty());
}

#[tokio::test]
async fn a_call_that_is_not_awaited_sends_nothing_and_shows_nothing() {
    let server = Server::start(server::json(r#"{"Response":{}}"#)).await;
    let client = builder(&server.endpoint).build().unwrap();
    let call = client.send(&request());
    assert_eq!(format!("{call:?}"), "Call(ready)");
    drop(call);
    assert!(server.received().is_empty());
    let shown = format!("{client:?} {:?}", builder(&server.endpoint));
    assert!(
        !SECRETS.iter().any(|secret| shown.contains(secret)),
        "{shown}"
    );
}

#[tokio::test]
async fn what_the_client_cannot_do_is_said() {
    let endpoint: Endpoint = "http://127.0.0.1:9".parse().unwrap();
    let message = |result: Result<Client, Error>| result.unwrap_err().to_string();
    assert_eq!(
        message(Client::builder(&ESS).build()),
        "no usable credential: none was set: call credential or start with from_env"
    );
    let test = builder(&endpoint).environment(Environment::Test);
    assert_eq!(
        message(test.build()),
        "ess has no host in the test environment"
    );
    let agent = builder(&endpoint).identity("Agent", Box::new(UserInfo::default()));
    assert_eq!(message(agent.build()), "Agent is no identity member of ess");

    static OTHER: Service = Service {
        identity: &[],
        name: "essbasic",
        ..ESS
    };
    let client = Client::builder(&OTHER)
        .credential(credential())
        .build()
        .unwrap();
    let error = client.call_raw(&CREATE_FLOW, &json!({})).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "CreateFlow is an action of ess 2020-11-11, and the client is one of essbasic 2020-11-11"
    );
    let client = builder(&endpoint)
        .environment(Environment::Production)
        .build()
        .unwrap();
    let error = client
        .call_raw(&UPLOAD_FILES, &json!({"UserId": "u"}))
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "ess has no host for uploads in this environment"
    );
}

#[test]
fn clients_and_calls_cross_threads() {
    fn check<T: Send>() {}
    fn check_sync<T: Send + Sync + Clone>() {}
    check_sync::<Client>();
    check_sync::<tencent_esign_runtime::Response<Untyped>>();
    check_sync::<Credential>();
    check_sync::<Environment>();
    check_sync::<Endpoint>();
    check_sync::<RetryPolicy>();
    check_sync::<RateLimits>();
    check_sync::<Warning>();
    check_sync::<Untyped>();
    check_sync::<ReqwestTransport>();
    check::<ClientBuilder<Client>>();
    check::<Error>();
    check::<tencent_esign_runtime::Call<'static, CreateFlowResponse>>();
}
