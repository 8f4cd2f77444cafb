//! Numbers and moments at their limits.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{Field, Kind};
use tencent_esign_runtime::validate::Severity;

use super::{Case, NOW};

pub(super) fn minimum(field: &Field, limit: f64, severity: Severity) -> Vec<Case> {
    let (at, past) = match field.kind().item() {
        Kind::Float => (json!(limit), json!(limit.next_down())),
        _ => (whole(limit.ceil()), whole(limit.ceil() - 1.0)),
    };
    bound(field, at, past, severity)
}

pub(super) fn maximum(field: &Field, limit: f64, severity: Severity) -> Vec<Case> {
    let (at, past) = match field.kind().item() {
        Kind::Float => (json!(limit), json!(limit.next_up())),
        _ => (whole(limit.floor()), whole(limit.floor() + 1.0)),
    };
    bound(field, at, past, severity)
}

/// 0 breaks no limit where it stands for "unset"; one past a limit of 1 is -1 then.
fn bound(field: &Field, at: Value, past: Value, severity: Severity) -> Vec<Case> {
    let is_unset = field.marks().zero_is_unset && past.as_f64() == Some(0.0);
    let past = if is_unset { json!(-1) } else { past };
    let mut cases = vec![Case::within(field, at), Case::beyond(field, past, severity)];
    if field.marks().zero_is_unset {
        cases.push(Case::within(field, json!(0)));
    }
    cases
}

pub(super) fn time(
    field: &Field,
    least: Option<i64>,
    most: Option<i64>,
    severity: Severity,
) -> Vec<Case> {
    // In a string the digits of a moment stand.
    let moment = |ahead: i64| match field.kind().item() {
        Kind::Text => json!((NOW + ahead).to_string()),
        _ => json!(NOW + ahead),
    };
    let limits = [
        least.map(|least| (least, least - 1)),
        most.map(|most| (most, most + 1)),
    ];
    let pairs = limits.into_iter().flatten();
    pairs
        .flat_map(|(at, past)| {
            [
                Case::within(field, moment(at)),
                Case::beyond(field, moment(past), severity),
            ]
        })
        .collect()
}

/// Seconds have ten digits for a long time to come, milliseconds thirteen.
pub(super) fn unix_seconds(field: &Field, severity: Severity) -> Vec<Case> {
    vec![
        Case::within(field, json!(NOW)),
        Case::beyond(field, json!(NOW * 1_000), severity),
        Case::beyond(field, json!(-1), severity),
    ]
}

/// A limit as a whole number; all limits of the tables are far from the bounds of `i64`.
fn whole(limit: f64) -> Value {
    json!(limit as i64)
}
