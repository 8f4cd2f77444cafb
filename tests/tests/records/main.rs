//! What holds for every record type, on random values made from its shape.

mod agreement;
mod copies;
mod lookup;
mod serde;
mod tolerance;
mod wire;

use esign_tests::reach;
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseResult, TestRunner};
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::RecordType;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Record;

/// The most values for one type.
const CASES: usize = 40;
/// About as many values for all types together: they share most of their structs.
const ALL_CASES: usize = 6_000;

/// The request types and the answer types of all actions.
fn types() -> impl Iterator<Item = &'static RecordType> {
    requests().chain(reach::actions(SERVICES).map(|action| &action.response))
}

fn requests() -> impl Iterator<Item = &'static RecordType> {
    reach::actions(SERVICES).map(|action| &action.request)
}

/// Proves a property for some of the values.
fn prove<S: Strategy>(name: &str, values: &S, property: impl Fn(S::Value) -> TestCaseResult) {
    // `PROPTEST_CASES` asks for more.
    let asked = std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|count| count.parse().ok());
    let fair = (ALL_CASES / types().count()).clamp(8, CASES);
    let cases = asked.unwrap_or(fair as u32);
    let config = Config {
        cases,
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    runner
        .run(values, property)
        .unwrap_or_else(|error| panic!("{name}: {error}"));
}

/// The record that a text holds.
fn read(ty: &RecordType, text: &str) -> Box<dyn Record> {
    let mut record = (ty.blank)();
    json::read(text.as_bytes(), record.as_mut())
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}: {text}", ty.shape.name));
    record
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON: {error}: {text}"))
}

/// The pointers of a document and of all that is in it.
fn pointers(document: &Value) -> Vec<String> {
    let inner: Vec<(String, &Value)> = match document {
        Value::Object(members) => members
            .iter()
            .map(|(name, value)| (format!("/{name}"), value))
            .collect(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items
                .map(|(index, value)| (format!("/{index}"), value))
                .collect()
        }
        _ => Vec::new(),
    };
    let below = inner.iter().flat_map(|(step, value)| {
        pointers(value)
            .into_iter()
            .map(move |rest| format!("{step}{rest}"))
    });
    [String::new()].into_iter().chain(below).collect()
}
