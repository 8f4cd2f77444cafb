//! Lists at their limits.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{Field, Kind, Presence};
use tencent_esign_runtime::validate::Severity;

use super::{Case, plausible, plausible_two};

pub(super) fn min_items(field: &Field, least: u64, severity: Severity) -> Vec<Case> {
    let (at, fewer) = (list(field, least), list(field, least.saturating_sub(1)));
    // An empty list counts as absent, unless the member must be there.
    let is_judged = least > 1 || field.marks().presence != Presence::Optional;
    let breaks = is_judged.then_some(severity);
    vec![
        Case::whole(field, at, None, ""),
        Case::whole(field, fewer, breaks, ""),
    ]
}

pub(super) fn max_items(field: &Field, most: u64, severity: Severity) -> Vec<Case> {
    let (at, more) = (list(field, most), list(field, most + 1));
    vec![
        Case::whole(field, at, None, ""),
        Case::whole(field, more, Some(severity), ""),
    ]
}

pub(super) fn unique_items(field: &Field, severity: Severity) -> Vec<Case> {
    let (one, two) = plausible_two(item(*field.kind()));
    let twice = json!([one.clone(), two.clone(), one.clone()]);
    let mut cases = vec![
        Case::whole(field, json!([one, two]), None, "/2"),
        Case::whole(field, twice, Some(severity), "/2"),
    ];
    // Empty texts count as absent, so they repeat nothing.
    if matches!(item(*field.kind()), Kind::Text) {
        cases.push(Case::whole(field, json!(["", "x", ""]), None, "/2"));
    }
    cases
}

pub(super) fn unique_by(field: &Field, member: &str, severity: Severity) -> Vec<Case> {
    let kind = field.kind().shape().and_then(|shape| {
        let place = shape.position(member)?;
        shape.fields.get(place).map(|field| field.kind())
    });
    let Some(kind) = kind else { return Vec::new() };
    let (one, two) = plausible_two(*kind);
    let record = |value: &Value| json!({ member: value });
    let (one, two) = (record(&one), record(&two));
    let inside = format!("/2/{member}");
    let empty = json!([{}, one.clone(), {}]);
    let twice = json!([one.clone(), two.clone(), one.clone()]);
    vec![
        Case::whole(field, json!([one, two]), None, &inside),
        Case::whole(field, empty, None, &inside),
        Case::whole(field, twice, Some(severity), &inside),
    ]
}

fn list(field: &Field, count: u64) -> Value {
    let items = (0..count).map(|_| plausible(item(*field.kind())));
    Value::Array(items.collect())
}

fn item(kind: Kind) -> Kind {
    match kind {
        Kind::List(item) => *item,
        other => other,
    }
}
