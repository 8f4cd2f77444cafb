//! Whether the validators keep to a fact.

use serde_json::Value;
use tencent_esign::runtime::record::Shape;
use tencent_esign::runtime::validate::{Severity, Violation, validate_json};

use super::case::{Case, written_out};

/// What a fragment is told for being one: other members are missing, or out of use.
const OF_FRAGMENTS: [&str; 3] = ["required", "deprecated", "disabled"];

/// How the validators judge otherwise than the case expects.
pub(super) fn failures(case: &Case, shape: &'static Shape, now: i64) -> Vec<String> {
    let [good, bad] =
        [&case.good, &case.bad].map(|fragment| told(shape, &written_out(fragment, now), now));
    // That a member is out of use is no limit, and told of it at every value.
    let is_old = |found: &Violation| matches!(found.word, "deprecated" | "disabled");
    let told = good
        .iter()
        .filter(|found| is_within(&found.path, &case.at))
        .filter(|found| !is_of_fragment(found, &case.at) && !is_old(found))
        .map(|found| format!("good is told: {found}\n    good: {}", case.good));
    let strangers = good.iter().chain(&bad);
    let strangers = strangers
        .filter(|found| matches!(found.word, "unknown-field" | "type"))
        .map(|found| format!("a fragment does not fit: {found}"));
    let news: Vec<_> = bad.iter().filter(|found| !good.contains(found)).collect();
    told.chain(strangers).chain(broken(case, &news)).collect()
}

/// What is missing from what the bad fragment is told and the good one is not.
fn broken(case: &Case, bad: &[&Violation]) -> Option<String> {
    let at_place = bad.iter().filter(|found| {
        let is_near = is_within(&found.path, &case.at) || Some(&*found.path) == list(&case.at);
        is_near && !is_of_fragment(found, &case.at)
    });
    let strongest = at_place.max_by_key(|found| found.severity);
    let wanted = Severity::from(case.level);
    let instead = match strongest {
        Some(found) if (found.severity >= wanted) != case.note.is_some() => return None,
        Some(found) if case.note.is_some() => format!("the note is not needed any more: {found}"),
        Some(found) => format!("bad is only told: {found}"),
        None if case.note.is_some() => return None,
        None => {
            let other: Vec<_> = bad
                .iter()
                .filter(|found| !is_of_fragment(found, &case.at))
                .map(ToString::to_string)
                .collect();
            format!("bad is not told at {}; told: {other:?}", case.at)
        }
    };
    let level = wanted.as_str();
    Some(format!("{instead}, wanted {level}\n    bad: {}", case.bad))
}

fn told(shape: &'static Shape, fragment: &Value, now: i64) -> Vec<Violation> {
    validate_json(shape, fragment, now)
}

/// Whether a violation comes from what the fragment leaves out or holds beside the fact.
fn is_of_fragment(found: &Violation, at: &str) -> bool {
    found.path != at && OF_FRAGMENTS.contains(&found.word)
}

/// Whether a pointer leads to a place or into what is there.
fn is_within(pointer: &str, place: &str) -> bool {
    let rest = pointer.strip_prefix(place);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The list that the pointer of an item leads into.
fn list(pointer: &str) -> Option<&str> {
    let (list, item) = pointer.rsplit_once('/')?;
    item.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then_some(list)
}
