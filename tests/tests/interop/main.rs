//! The vendor's own clients for Python and Node against the mock, over HTTP.
//!
//! `.ci/interop` installs them and runs this. Without them each test says so and passes,
//! for a user may have neither; in CI `.ci/interop` has made sure that they are there.

mod answers;
mod official;

use std::collections::BTreeSet;
use std::sync::Arc;

use esign_tests::example::of_schema;
use esign_tests::tell;
use official::{Language, Outcome};
use serde_json::Value;
use tencent_esign::runtime::clock::FixedClock;
use tencent_esign::runtime::{Client, secrecy::ExposeSecret};
use tencent_esign::{Credential, EXAMPLES, SERVICES};
use tencent_esign_mock::{Mock, Received};

/// Keys of nobody.
fn credential() -> Credential {
    Credential::new("AKIDINTEROP0123456789", "key-of-nobody")
}

/// Keys with the same id, of somebody else.
fn wrong_credential() -> Credential {
    Credential::new(credential().secret_id(), "key-of-somebody-else")
}

fn mock() -> Mock {
    let mock = Mock::builder().credential(credential());
    mock.start_blocking().expect("the mock starts")
}

#[test]
fn the_python_client_calls_all_actions() {
    every_action(Language::Python);
}

#[test]
fn the_node_client_calls_all_actions() {
    every_action(Language::Node);
}

/// Every action that the client has is called with the right key and reads the schema's
/// answer; with a wrong key it gets the documented error.
fn every_action(language: Language) {
    let Some(official) = official::find(language) else {
        return;
    };
    let mock = mock();
    let run = official.call_all(&mock, &credential(), None);
    for (service, names) in &run.actions {
        let catalog = SERVICES.iter().find(|known| known.service.name == service);
        let known = catalog.expect("a service of the schema").actions.iter();
        let known: BTreeSet<&str> = known.map(|action| action.name).collect();
        let unknown: Vec<_> = names
            .iter()
            .filter(|name| !known.contains(name.as_str()))
            .collect();
        assert!(
            unknown.is_empty(),
            "{service}: the schema lacks {unknown:?}"
        );
    }
    let called = run.actions.values().map(Vec::len).sum::<usize>();
    assert!(called > 200, "{called} actions were called");
    assert_eq!(run.outcomes.len(), called);
    let wrong: Vec<String> = run
        .outcomes
        .iter()
        .filter_map(|outcome| answers::difference(outcome, language))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(mock.requests().iter().all(|request| request.executed));

    let run = official.call_all(&mock, &wrong_credential(), None);
    assert_eq!(run.outcomes.len(), called);
    for outcome in &run.outcomes {
        assert_eq!(
            outcome.code.as_deref(),
            Some("AuthFailure.SignatureFailure"),
            "{outcome}"
        );
    }
    tell(&format!(
        "{language:?}: {called} actions answered and read, {called} refused with a wrong key"
    ));
}

/// For the same bytes, host and second both clients sign alike.
#[test]
fn both_clients_sign_alike() {
    const NOW: i64 = 1_700_000_000;

    let Some(official) = official::find(Language::Python) else {
        return;
    };
    let clock = Arc::new(FixedClock::at(NOW));
    let mock = Mock::builder()
        .credential(credential())
        .clock(clock.clone());
    let mock = mock.start_blocking().expect("the mock starts");
    official.call_all(&mock, &credential(), Some(NOW));
    let theirs = mock.requests();
    mock.clear_requests();

    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime");
    for catalog in SERVICES {
        let client = Client::builder(catalog.service)
            .credential(credential())
            .environment(mock.environment())
            .clock(clock.clone())
            .build()
            .expect("a client");
        for request in theirs
            .iter()
            .filter(|it| it.service == catalog.service.name)
        {
            let call = client.call_named(&request.action, request.body.to_vec());
            runtime
                .block_on(call)
                .unwrap_or_else(|error| panic!("{}: {error}", request.action));
        }
    }
    let ours = mock.requests();
    assert_eq!(ours.len(), theirs.len());
    assert!(ours.len() > 200, "{} actions were called", ours.len());
    for (own, their) in ours.iter().zip(&theirs) {
        assert_eq!(own.action, their.action);
        assert_eq!(own.body, their.body);
        assert_eq!(signed(own), signed(their), "{}", own.action);
    }
    assert!(!signed(&ours[0]).contains(credential().secret_key().expose_secret()));
}

fn signed(request: &Received) -> &str {
    let header = request.headers.get("authorization").expect("a signature");
    header.to_str().expect("a text")
}

/// The first example of the schema for an action, with its answer.
fn example(service: &str, action: &str) -> Option<(Value, Value)> {
    let catalog = SERVICES
        .iter()
        .find(|known| known.service.name == service)?;
    let action = catalog.actions.iter().find(|known| known.name == action)?;
    of_schema(EXAMPLES, action).into_iter().next()
}

impl std::fmt::Display for Outcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}: ", self.service, self.action)?;
        match (&self.code, &self.message) {
            (Some(code), Some(message)) => write!(f, "{code}: {message}"),
            _ => f.write_str("an answer"),
        }
    }
}
