//! What holds for every member: whether it is there, in use, of its type, and known.

use esign_tests::reach::depth;
use esign_tests::sample::plausible;
use serde_json::{Value, json};
use tencent_esign::runtime::record::{Field, Kind, Presence};
use tencent_esign::runtime::validate::Severity;

use super::Subject;
use super::tally::Tally;

/// Proves all of it for the members of a record type.
pub(super) fn prove_all(subject: &Subject, tally: &mut Tally) {
    for field in subject.shape.fields {
        required_must_be_there_and_not_empty(subject, field, tally);
        outdated_is_told_when_it_is_sent(subject, field, tally);
        another_type_is_told_and_nothing_else(subject, field, tally);
    }
    unknown_is_warned_of(subject, tally);
}

fn required_must_be_there_and_not_empty(subject: &Subject, field: &Field, tally: &mut Tally) {
    let mut absences = vec![None, Some(Value::Null)];
    if matches!(field.kind(), Kind::Text) {
        absences.push(Some(json!("")));
    }
    let is_required = field.marks().presence != Presence::Optional;
    let expected = is_required.then_some(Severity::Deny);
    for absence in absences {
        expect(subject, field, absence, ("required", expected), tally);
    }
    let there = Some(plausible(*field.kind()));
    expect(subject, field, there, ("required", None), tally);
}

fn outdated_is_told_when_it_is_sent(subject: &Subject, field: &Field, tally: &mut Tally) {
    let is_old = field.marks().deprecated && !field.marks().disabled;
    let words = [
        ("disabled", field.marks().disabled.then_some(Severity::Warn)),
        ("deprecated", is_old.then_some(Severity::Info)),
    ];
    for (word, expected) in words {
        let sent = Some(plausible(*field.kind()));
        expect(subject, field, sent, (word, expected), tally);
        let empty = Some(empty(*field.kind()));
        expect(subject, field, empty, (word, None), tally);
    }
}

fn another_type_is_told_and_nothing_else(subject: &Subject, field: &Field, tally: &mut Tally) {
    for value in strangers(*field.kind()) {
        // A list is judged item by item, so what is in it is told there.
        let depth = depth(*field.kind());
        let place = format!(
            "{}/{}{}",
            subject.pointer(),
            field.name(),
            "/0".repeat(depth)
        );
        let inner = (0..depth).fold(value, |inner, _| json!([inner]));
        let judged = subject.judge(json!({ field.name(): inner }));
        let told = judged.found.iter();
        let told = told
            .filter(|found| is_at_or_below(&found.path, &place) && found.rule == found.word)
            .map(|found| (found.path.as_str(), found.word, found.severity))
            .filter(|(_, word, _)| !matches!(*word, "disabled" | "deprecated"));
        let expected = (place.as_str(), "type", Severity::Deny);
        tally.type_cases += 1;
        tally.check(told.eq([expected]), || {
            format!("{place}: wanted {expected:?} for {}", judged.brief())
        });
    }
}

/// Whether a JSON pointer leads to a place or into what is there.
fn is_at_or_below(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn unknown_is_warned_of(subject: &Subject, tally: &mut Tally) {
    let place = format!("{}/XFiller", subject.pointer());
    let judged = subject.judge(json!({"XFiller": 1}));
    let told = judged.found.iter().find(|found| found.path == place);
    let told = told.map(|found| (found.word, found.severity));
    tally.presence_cases += 1;
    tally.check(told == Some(("unknown-field", Severity::Warn)), || {
        format!("{place}: is told as {told:?}")
    });
}

/// How a word should be told of the member, when it alone has this value or is not there.
fn expect(
    subject: &Subject,
    field: &Field,
    value: Option<Value>,
    (word, expected): (&str, Option<Severity>),
    tally: &mut Tally,
) {
    // The filler keeps the record from being empty, which would count as absent.
    let mut record = json!({"XFiller": 1});
    if let Some(value) = value {
        record[field.name()] = value;
    }
    let place = format!("{}/{}", subject.pointer(), field.name());
    let judged = subject.judge(record);
    let mut told = judged.found.iter();
    let told = told.find(|found| found.path == place && found.word == word);
    let told = told.map(|found| found.severity);
    tally.presence_cases += 1;
    tally.check(told == expected, || {
        let brief = judged.brief();
        format!("{place}: {word} should be {expected:?}, is {told:?} in {brief}")
    });
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
