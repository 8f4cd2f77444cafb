//! The schema's own examples: they are what users copy and what the mock server answers, so
//! they follow all advice, and the types lose nothing of them.

use std::fs;

use esign_tests::{loose, reach, workspace};
use serde::Deserialize;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::Action;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Outgoing;
use tencent_esign::runtime::validate::{validate, validate_json};

/// A day on which the examples were written: their deadlines lie behind it.
const NOW: i64 = 1_769_832_000;

/// The part of an action's schema file that is needed here.
#[derive(Deserialize)]
struct ActionFile {
    #[serde(default)]
    examples: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    title: String,
    request: Value,
    response: Value,
}

#[test]
fn examples_break_nothing_and_get_lost_nowhere() {
    let mut count = 0;
    for action in reach::actions(SERVICES) {
        let examples = examples(action);
        assert!(!examples.is_empty(), "{} has no example", action.name);
        for example in &examples {
            let name = format!(
                "{} {}, {:?}",
                action.service.name, action.name, example.title
            );
            request(action, &example.request, &name);
            response(action, &example.response, &name);
            count += 1;
        }
    }
    println!("{count} examples of the schema are fit to be copied");
}

fn examples(action: &Action) -> Vec<Example> {
    let service = action.service;
    let folder = workspace::root()
        .join("schema")
        .join(service.name)
        .join(service.version);
    let file = folder.join("actions").join(format!("{}.json", action.name));
    let text = fs::read_to_string(file).expect("the action's file can be read");
    serde_json::from_str::<ActionFile>(&text)
        .expect("the file is an action")
        .examples
}

/// Not even advice (severity `info`) may be broken: an example that the validator comments on
/// would teach what it advises against.
fn request(action: &Action, body: &Value, name: &str) {
    let violations = validate_json(action.request.shape, body, NOW);
    assert!(violations.is_empty(), "{name}: {}", violations[0]);

    let mut record = (action.request.blank)();
    let notes = json::read_noting(body.to_string().as_bytes(), record.as_mut())
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(notes, json::Notes::default(), "{name}");
    assert_eq!(validate(Outgoing::new(record.as_ref()), NOW), [], "{name}");
    let written: Value = serde_json::from_str(&json::to_string(record.as_ref())).expect("JSON");
    let differences = loose::differences(body, &written, &|_, _| false);
    assert!(differences.is_empty(), "{name}: {}", differences.join("\n"));
}

/// The examples have the answer without its envelope and without the request id.
fn response(action: &Action, body: &Value, name: &str) {
    let mut record = (action.response.blank)();
    let notes = json::read_noting(body.to_string().as_bytes(), record.as_mut())
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(notes.unknown.is_empty(), "{name}: {:?}", notes.unknown);
    let written: Value = serde_json::from_str(&json::to_string(record.as_ref())).expect("JSON");
    let differences = loose::differences(body, &written, &|_, value| loose::is_blank(value));
    assert!(differences.is_empty(), "{name}: {}", differences.join("\n"));
}
