//! The documented requests and answers against the types and validators.

use std::collections::{BTreeMap, BTreeSet};

use esign_tests::example::Example;
use esign_tests::loose;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::Action;
use tencent_esign::runtime::json::{self, Reply};
use tencent_esign::runtime::record::Record;
use tencent_esign::runtime::validate::{Severity, Violation, validate_json};

/// Error answers that the validator foresees, by action and the server's code. All others
/// of the known actions depend on what the server knows and a client cannot.
const FORESEEN: &[(&str, &str)] = &[
    ("CreateFlowByFiles", "InvalidParameter.Name"),
    ("CreateFlowGroupByTemplates", "InvalidParameter.Name"),
    ("CreatePrepareFlow", "InvalidParameterValue"),
];

/// Members of error examples that the validator denies without knowing the server's code,
/// because nobody has written it into the schema.
const DENIED_WITHOUT_CODE: &[(&str, &str)] = &[("ChannelCreateSealPolicy", "/SealId")];

/// How many documented pairs there are, and how many actions have one.
const SUCCESSES: usize = 352;
const ERRORS: usize = 49;
const ACTIONS: usize = 146;

/// The types have every member that the documents show, so nothing is lost on the way.
const NOTHING_UNKNOWN: [String; 0] = [];

/// Bounds relative to the clock only warn, so no verdict may depend on it: long ago, the
/// time of the documents, and a day in the far future.
const CLOCKS: [i64; 3] = [0, 1_769_832_000, 32_503_680_000];

#[test]
fn no_success_is_denied() {
    let Some(examples) = known_examples("documented successes against the validators") else {
        return;
    };
    let successes = examples.iter().filter(|(example, _)| example.is_success());
    let mut broken = Vec::new();
    let mut count = BTreeMap::new();
    for (example, action) in successes {
        *count.entry(action.name).or_insert(0) += 1;
        for now in CLOCKS.into_iter().chain([present()]) {
            let denials = judge(action, example, now).into_iter().filter(is_deny);
            broken.extend(denials.map(|denial| format!("{example}: {denial}")));
        }
    }
    broken.sort();
    broken.dedup();
    assert!(
        broken.is_empty(),
        "documented successes contradict these denials, which should be warnings:\n{}",
        broken.join("\n")
    );
    println!(
        "{} successes pass, by action: {count:?}",
        count.values().sum::<i32>()
    );
}

#[test]
fn errors_are_foreseen_by_their_code_or_not_at_all() {
    let Some(examples) = known_examples("documented errors against the validators") else {
        return;
    };
    let mut foreseen = BTreeSet::new();
    let (mut predicted, mut passed) = (0, 0);
    let mut without_code = BTreeSet::new();
    for (example, action) in examples.iter().filter(|(example, _)| !example.is_success()) {
        let code = example.error_code.as_deref().unwrap_or_default();
        match judge(action, example, present()).into_iter().find(is_deny) {
            None => passed += 1,
            Some(denial) if denial.code.is_empty() => {
                without_code.insert((action.name, denial.path));
            }
            Some(denial) => {
                assert_eq!(denial.code, code, "{example}: {denial}");
                foreseen.insert((action.name, code.to_owned()));
                predicted += 1;
            }
        }
    }
    let expected: BTreeSet<_> = FORESEEN
        .iter()
        .map(|(action, code)| (*action, (*code).to_owned()))
        .collect();
    assert_eq!(
        foreseen, expected,
        "the list of foreseen errors above is no longer right"
    );
    let without_code: Vec<_> = without_code.iter().map(|(it, at)| (*it, &**at)).collect();
    assert_eq!(
        without_code, DENIED_WITHOUT_CODE,
        "the list of errors that are foreseen without a code is no longer right"
    );
    println!("{predicted} errors foreseen, {passed} left to the server");
}

#[test]
fn requests_survive_their_types() {
    let Some(examples) = known_examples("documented requests through the types") else {
        return;
    };
    for (example, action) in &examples {
        let mut record = (action.request.blank)();
        let text = example.request.to_string();
        let notes = json::read_noting(text.as_bytes(), record.as_mut())
            .unwrap_or_else(|error| panic!("{example}: {error}"));
        let mut written = written(record.as_ref());
        for pointer in &notes.blank {
            loose::remove(&mut written, pointer);
        }
        assert_eq!(notes.unknown, NOTHING_UNKNOWN, "{example}");
        let differences = loose::differences(&example.request, &written, &|_, _| false);
        assert!(
            differences.is_empty(),
            "{example}:\n{}",
            differences.join("\n")
        );
    }
    assert_eq!(examples.len(), SUCCESSES + ERRORS);
}

#[test]
fn answers_survive_their_types() {
    let Some(examples) = known_examples("documented answers through the types") else {
        return;
    };
    let (mut plain, mut faults) = (0, 0);
    for (example, action) in &examples {
        let mut record = (action.response.blank)();
        let text = example.response.to_string();
        let (reply, notes) = json::read_envelope_noting(text.as_bytes(), record.as_mut())
            .unwrap_or_else(|error| panic!("{example}: {error}"));
        assert_eq!(notes.unknown, NOTHING_UNKNOWN, "{example}");
        let written = envelope(record.as_ref(), &reply);
        // A plain field comes out blank where the answer had nothing; never an object.
        let is_blank = |_: &str, value: &Value| reply.fault.is_none() && loose::is_blank(value);
        let differences = loose::differences(&example.response, &written, &is_blank);
        assert!(
            differences.is_empty(),
            "{example}:\n{}",
            differences.join("\n")
        );
        match reply.fault {
            None => plain += 1,
            Some(fault) => {
                assert_eq!(Some(fault.code), example.error_code, "{example}");
                faults += 1;
            }
        }
    }
    assert_eq!((plain, faults), (SUCCESSES, ERRORS));
}

fn known_examples(what_for: &str) -> Option<Vec<(Example, &'static Action)>> {
    let examples = Example::all(what_for)?.into_iter();
    let known = examples.filter_map(|example| {
        let action = *example.action(SERVICES)?;
        Some((example, action))
    });
    let known: Vec<_> = known.collect();
    let named: BTreeSet<_> = known
        .iter()
        .map(|(example, action)| (&example.service, action.name))
        .collect();
    assert_eq!(
        (known.len(), named.len()),
        (SUCCESSES + ERRORS, ACTIONS),
        "documented pairs, and actions that have one"
    );
    Some(known)
}

fn judge(action: &Action, example: &Example, now: i64) -> Vec<Violation> {
    validate_json(action.request.shape, &example.request, now)
}

fn is_deny(violation: &Violation) -> bool {
    violation.severity == Severity::Deny
}

fn written(record: &dyn Record) -> Value {
    serde_json::from_str(&json::to_string(record)).expect("a record is written as JSON")
}

/// An answer as the service writes it.
fn envelope(record: &dyn Record, reply: &Reply) -> Value {
    let mut body = match &reply.fault {
        Some(fault) => {
            serde_json::json!({"Error": {"Code": fault.code, "Message": fault.message}})
        }
        None => written(record),
    };
    body["RequestId"] = reply.request_id.clone().into();
    serde_json::json!({ "Response": body })
}

fn present() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(0, |since| since.as_secs().cast_signed())
}
