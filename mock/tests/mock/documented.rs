//! Every documented example of every action: its request is taken, its answer comes.

use serde_json::Value;
use tencent_esign_mock::serde_json;
use tencent_esign_mock::tencent_esign::runtime::action::Action;
use tencent_esign_mock::tencent_esign::runtime::json;
use tencent_esign_mock::tencent_esign::{EXAMPLES, SERVICES, Untyped, Validation};

use super::support::{builder, credential};

/// The answer without the request id, in the types of the action and out again.
fn through_its_type(action: &Action, members: &Value) -> String {
    let mut record = (action.response.blank)();
    let notes = json::read_noting(members.to_string().as_bytes(), record.as_mut()).unwrap();
    let unknown = notes
        .unknown
        .iter()
        .filter(|pointer| *pointer != "/RequestId");
    assert_eq!(unknown.count(), 0, "{}", action.name);
    json::to_string(record.as_ref())
}

#[tokio::test]
async fn each_request_gets_its_answer() {
    let mock = builder().credential(credential()).start().await.unwrap();
    let ess = mock.ess().validation(Validation::Off).build().unwrap();
    let essbasic = mock.essbasic().validation(Validation::Off).build().unwrap();
    let mut count = 0;
    for (service, catalog) in EXAMPLES.iter().zip(SERVICES) {
        for actions in service.actions {
            let action = catalog
                .actions
                .iter()
                .find(|known| known.name == actions.action);
            let action = action.unwrap();
            for example in actions.examples {
                let name = format!(
                    "{} {}: {}",
                    service.service.name, action.name, example.title
                );
                let request: Value = serde_json::from_str(example.request).unwrap();
                let call = match service.service.name {
                    "ess" => ess.call(action.name, &request),
                    _ => essbasic.call(action.name, &request),
                };
                let answer = call.await.unwrap_or_else(|error| panic!("{name}: {error}"));
                let mut answer = Untyped::into_value(answer.into_inner());
                answer.as_object_mut().unwrap().remove("RequestId");
                let expected: Value = serde_json::from_str(example.response).unwrap();
                assert_eq!(answer, expected, "{name}");
                assert_eq!(
                    through_its_type(action, &answer),
                    through_its_type(action, &expected)
                );
                count += 1;
            }
        }
    }
    assert_eq!(mock.requests().len(), count);
    let actions: usize = SERVICES.iter().map(|catalog| catalog.actions.len()).sum();
    assert!(count >= actions, "{count} examples of {actions} actions");
}
