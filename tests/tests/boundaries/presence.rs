//! What holds for every member: whether it is there, in use, of its type, and known.

use esign_tests::reach::depth;
use esign_tests::sample::plausible;
use serde_json::{Value, json};
use tencent_esign::runtime::record::{Field, Kind, Presence};
use tencent_esign::runtime::validate::Severity;

use super::Subject;

#[test]
fn required_members_must_be_there_and_not_empty() {
    let mut count = 0;
    each_member(|subject, field| {
        let is_required = field.presence != Presence::Optional;
        let mut absences = vec![None, Some(Value::Null)];
        if matches!(field.kind, Kind::Text) {
            absences.push(Some(json!("")));
        }
        for absence in absences {
            let told = severity_of(subject, field, absence.clone(), "required");
            assert_eq!(
                told,
                is_required.then_some(Severity::Deny),
                "{} {absence:?}",
                field.name
            );
            count += 1;
        }
        let there = severity_of(subject, field, Some(plausible(field.kind)), "required");
        assert_eq!(there, None, "{}", field.name);
    });
    println!("{count} cases");
}

#[test]
fn outdated_members_are_told_when_they_are_sent() {
    let mut count = 0;
    each_member(|subject, field| {
        let word = match (field.disabled, field.deprecated) {
            (true, _) => Some(("disabled", Severity::Warn)),
            (false, true) => Some(("deprecated", Severity::Info)),
            (false, false) => None,
        };
        for name in ["disabled", "deprecated"] {
            let expected = word
                .filter(|(word, _)| *word == name)
                .map(|(_, severity)| severity);
            let sent = severity_of(subject, field, Some(plausible(field.kind)), name);
            assert_eq!(
                sent, expected,
                "{}.{} {name}",
                subject.shape.name, field.name
            );
            let empty = Some(empty(field.kind));
            assert_eq!(
                severity_of(subject, field, empty, name),
                None,
                "{} {name}",
                field.name
            );
        }
        count += usize::from(word.is_some());
    });
    println!("{count} outdated members");
}

#[test]
fn members_of_another_type_are_told_and_nothing_else_of_them() {
    let mut count = 0;
    each_member(|subject, field| {
        for value in strangers(field.kind) {
            // A list is judged item by item, so what is in it is told there.
            let place = format!("{}/{}", subject.pointer(), field.name);
            let items = "/0".repeat(depth(field.kind));
            let inner = (0..depth(field.kind)).fold(value.clone(), |inner, _| json!([inner]));
            let record = json!({ field.name: inner });
            let found: Vec<_> = subject
                .judge(record)
                .into_iter()
                .filter(|found| is_at_or_below(&found.path, &format!("{place}{items}")))
                .filter(|found| found.rule == found.word)
                .map(|found| (found.path, found.word, found.severity))
                .filter(|(_, word, _)| !matches!(*word, "disabled" | "deprecated"))
                .collect();
            let expected = vec![(format!("{place}{items}"), "type", Severity::Deny)];
            assert_eq!(
                found, expected,
                "{}.{} {value}",
                subject.shape.name, field.name
            );
            count += 1;
        }
    });
    println!("{count} cases");
}

/// Whether a JSON pointer leads to a place or into what is there.
fn is_at_or_below(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[test]
fn unknown_members_are_warned_of() {
    for subject in Subject::all() {
        let found = subject.judge(json!({"XFiller": 1}));
        let place = format!("{}/XFiller", subject.pointer());
        let told = found.iter().find(|found| found.path == place);
        let told = told.map(|found| (found.word, found.severity));
        assert_eq!(
            told,
            Some(("unknown-field", Severity::Warn)),
            "{}",
            subject.shape.name
        );
    }
}

fn each_member(mut show: impl FnMut(&Subject, &'static Field)) {
    for subject in Subject::all() {
        subject
            .shape
            .fields
            .iter()
            .for_each(|field| show(&subject, field));
    }
}

/// How a word is told of the member, when it alone has this value or is not there at all.
fn severity_of(
    subject: &Subject,
    field: &Field,
    value: Option<Value>,
    word: &str,
) -> Option<Severity> {
    // The filler keeps the record from being empty, which would count as absent.
    let mut record = json!({"XFiller": 1});
    if let Some(value) = value {
        record[field.name] = value;
    }
    let place = format!("{}/{}", subject.pointer(), field.name);
    let found = subject.judge(record);
    let told = found
        .iter()
        .find(|found| found.path == place && found.word == word);
    told.map(|found| found.severity)
}

/// A value of the kind that counts as absent.
fn empty(kind: Kind) -> Value {
    match kind {
        Kind::Text => json!(""),
        Kind::Record(_) => json!({}),
        Kind::List(_) => json!([]),
        _ => Value::Null,
    }
}

/// Values that are not of the kind of a member or its items.
fn strangers(kind: Kind) -> Vec<Value> {
    let all = [
        json!("x"),
        json!(1),
        json!(1.5),
        json!(true),
        json!({"a": 1}),
        json!([1]),
    ];
    let is_of = |value: &Value| match (kind.item(), plausible(kind.item())) {
        (Kind::Float, _) => value.is_number(),
        (_, Value::String(_)) => value.is_string(),
        (_, Value::Number(_)) => value.is_i64(),
        (_, Value::Bool(_)) => value.is_boolean(),
        (_, Value::Object(_)) => value.is_object(),
        _ => false,
    };
    all.into_iter().filter(|value| !is_of(value)).collect()
}
