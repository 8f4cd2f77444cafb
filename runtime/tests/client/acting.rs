//! Acting for somebody else: one member of the identity changes, the rest stays.

use serde_json::json;

use crate::answering::Answering;
use crate::request;
use crate::sample::{CreateFlowRequest, UserInfo};

fn script() -> Answering {
    Answering::new(|_, _| Ok(json!({"FlowId": "f1"})))
}

#[tokio::test]
async fn the_member_is_set_for_the_new_client_alone() {
    let script = script();
    let client = script.client();
    let other = client.acting("Operator", [("/UserId", "u7".to_owned())]);
    other.send(&request()).await.unwrap();
    assert_eq!(script.sent()[0]["Operator"], json!({"UserId": "u7"}));
    assert!(client.send(&request()).await.unwrap_err().is_validation());
}

#[tokio::test]
async fn what_a_request_says_itself_stays() {
    let script = script();
    let client = script
        .client()
        .acting("Operator", [("/UserId", "u7".to_owned())]);
    let own = CreateFlowRequest {
        operator: Some(UserInfo {
            user_id: "u1".to_owned(),
        }),
        ..request()
    };
    client.send(&own).await.unwrap();
    assert_eq!(script.sent()[0]["Operator"], json!({"UserId": "u1"}));
}
