//! The limits on single members.

use esign_tests::sample::{self, Case};
use serde_json::Value;
use tencent_esign::runtime::record::{Field, Kind, Presence, Shape};
use tencent_esign::runtime::validate::{Check, Content, Severity, Test};

use super::Subject;
use super::tally::Tally;

/// A limit, as a violation tells it.
struct Limit {
    word: &'static str,
    severity: Severity,
    code: &'static str,
    /// Whether there are values beyond it: a string or list cannot be shorter than absent.
    can_break: bool,
}

/// Proves every limit of a record type, and counts the cases by word.
pub(super) fn prove_all(subject: &Subject, tally: &mut Tally) {
    for field in subject.shape.fields {
        for (limit, cases) in limits_of(subject.shape, field) {
            tally.limits += 1;
            *tally.limit_cases.entry(limit.word).or_insert(0) += cases.len();
            prove(subject, field, &limit, cases, tally);
        }
    }
}

/// The limits of a member with their cases. A list of the member's own takes the place of
/// the list of its enum type.
fn limits_of(shape: &'static Shape, field: &Field) -> Vec<(Limit, Vec<Case>)> {
    let checks = field.limits().iter().map(|check| {
        let can_break = match *check.test() {
            Test::MinLength(least, _) => least > 1,
            Test::MinItems(least) => least > 1 || field.marks().presence != Presence::Optional,
            // The first limit tells of a text that cannot be read, and some texts are free.
            Test::Json(content) => is_first_json(field, check) && asks_for_json(content),
            _ => true,
        };
        let (word, severity, code) = (word(check.test()), check.severity(), check.error_code());
        let limit = Limit {
            word,
            severity,
            code,
            can_break,
        };
        (limit, sample::cases(shape, field, check))
    });
    let mut limits: Vec<_> = checks.collect();
    let has_own_list = limits.iter().any(|(limit, _)| limit.word == "enum");
    if let (Kind::Enum(table), false) = (field.kind().item(), has_own_list) {
        let (severity, code) = (table.severity, table.code);
        let limit = Limit {
            word: "enum",
            severity,
            code,
            can_break: true,
        };
        limits.push((limit, sample::enum_cases(field)));
    }
    limits
}

/// Whether a limit is the first one on the JSON that a member carries.
fn is_first_json(field: &Field, check: &Check) -> bool {
    let mut checks = field.limits().iter();
    let first = checks.find(|check| matches!(*check.test(), Test::Json(_)));
    first.is_some_and(|first| std::ptr::eq(first, check))
}

/// Whether some text is no such JSON.
fn asks_for_json(content: Content) -> bool {
    match content {
        Content::Text => false,
        Content::Choice(choice) => {
            let mut types = choice.types.iter();
            asks_for_json(choice.other) || types.any(|(_, content)| asks_for_json(*content))
        }
        _ => true,
    }
}

fn prove(subject: &Subject, field: &Field, limit: &Limit, cases: Vec<Case>, tally: &mut Tally) {
    let name = format!("{}.{} {}", subject.shape.name, field.name(), limit.word);
    let beyond = cases.iter().filter(|case| case.breaks.is_some()).count();
    tally.check(beyond < cases.len(), || {
        format!("{name} has no case within it")
    });
    tally.check((beyond > 0) == limit.can_break, || {
        format!("{name} has {beyond} cases beyond it")
    });
    for case in cases {
        let place = format!("{}{}", subject.pointer(), case.place);
        let severity = case.breaks.unwrap_or(limit.severity);
        let judged = subject.judge(Value::Object(case.record));
        let is_told = judged.found.iter().any(|found| {
            let it = (found.path.as_str(), found.word, found.code, found.severity);
            it == (place.as_str(), limit.word, limit.code, severity)
        });
        tally.check(is_told == case.breaks.is_some(), || {
            format!(
                "{name} at {place}: wanted {:?}, found {:?} in {}",
                case.breaks,
                judged.found,
                judged.brief()
            )
        });
    }
}

/// The word of the schema.
fn word(test: &Test) -> &'static str {
    match test {
        Test::Format(_) | Test::IdCard(_) => "format",
        Test::Charset(_) => "charset",
        Test::Pattern(_) => "pattern",
        Test::MinLength(..) => "minLength",
        Test::MaxLength(..) => "maxLength",
        Test::MaxDecodedBytes(_) => "maxDecodedBytes",
        Test::Json(_) => "json",
        Test::Enum(_) => "enum",
        Test::Minimum(_) => "minimum",
        Test::Maximum(_) => "maximum",
        Test::MinItems(_) => "minItems",
        Test::MaxItems(_) => "maxItems",
        Test::UniqueItems => "uniqueItems",
        Test::UniqueBy(_) => "uniqueBy",
        Test::Time(..) => "time",
    }
}
