//! Lower and upper limits: that there is room between them.

use super::index::{Kind, Type};
use super::limits::{Stated, stated};
use crate::diagnostic::{Report, error, warning};
use crate::document::Path;
use crate::schema::{FieldDef, Limits, Severity};

/// Whole numbers beyond this are not exact as a float.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Checks the bounds of a member.
pub(super) fn check(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    counts(
        report,
        path,
        "minLength",
        &field.min_length,
        "maxLength",
        &field.max_length,
    );
    counts(
        report,
        path,
        "minItems",
        &field.min_items,
        "maxItems",
        &field.max_items,
    );
    positive(report, path, "maxDecodedBytes", &field.max_decoded_bytes);
    numbers(report, path, field, ty);
    time(report, path, field);
    if field.length_unit.is_some() && field.min_length.is_none() && field.max_length.is_none() {
        let problem = error(
            "misplaced-word",
            "`lengthUnit` without `minLength` or `maxLength`",
        );
        report.key(
            &path.key("lengthUnit"),
            problem.help("add a length or leave the key out"),
        );
    }
    if field.zero_means.is_some() && (ty.is_list || !ty.kind.is_number()) {
        let message = format!("`zeroMeans` is for numbers, and this is {}", ty.describe());
        report.key(&path.key("zeroMeans"), error("misplaced-word", message));
    }
}

fn counts(
    report: &mut Report<'_>,
    path: &Path<'_>,
    min_key: &str,
    min: &Option<Limits<u64>>,
    max_key: &str,
    max: &Option<Limits<u64>>,
) {
    positive(report, path, max_key, max);
    for limit in stated(min).filter(|limit| *limit.value == 0) {
        let problem = warning("no-effect", format!("a `{min_key}` of 0 limits nothing"));
        let tell = |path: &Path<'_>| report.value(path, problem.help("leave the key out"));
        limit.at_value(&path.key(min_key), tell);
    }
    let Some(least) = stated(max).map(|limit| *limit.value).min() else {
        return;
    };
    for limit in stated(min).filter(|limit| *limit.value > least) {
        let message = format!(
            "`{min_key}` {} is more than `{max_key}` {least}",
            limit.value
        );
        limit.at_value(&path.key(min_key), |path| {
            report.value(path, error("bad-range", message))
        });
    }
}

fn positive(report: &mut Report<'_>, path: &Path<'_>, key: &str, max: &Option<Limits<u64>>) {
    for limit in stated(max).filter(|limit| *limit.value == 0) {
        let problem = error(
            "bad-range",
            format!("a `{key}` of 0 leaves no room for any value"),
        );
        limit.at_value(&path.key(key), |path| report.value(path, problem));
    }
}

fn numbers(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    for (key, limits) in [("minimum", &field.minimum), ("maximum", &field.maximum)] {
        for limit in stated(limits) {
            let is_exact = limit.value.fract() == 0.0 && limit.value.abs() <= EXACT;
            if matches!(ty.kind, Kind::Integer) && !is_exact {
                let message = format!("{} cannot be the `{key}` of a whole number", limit.value);
                let problem = error("bad-range", message);
                limit.at_value(&path.key(key), |path| report.value(path, problem));
            }
        }
    }
    default(report, path, field);
    let least = stated(&field.maximum)
        .map(|limit| *limit.value)
        .reduce(f64::min);
    let Some(least) = least else { return };
    for limit in stated(&field.minimum).filter(|limit| *limit.value > least) {
        let message = format!("`minimum` {} is more than `maximum` {least}", limit.value);
        let problem = error("bad-range", message);
        limit.at_value(&path.key("minimum"), |path| report.value(path, problem));
    }
}

/// A default beyond the bounds would be refused if somebody sent it.
fn default(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef) {
    let Some(value) = field.default.as_ref().and_then(serde_json::Value::as_f64) else {
        return;
    };
    let denies = |limit: &Stated<'_, &f64>| limit.severity == Severity::Deny;
    let is_low = stated(&field.minimum)
        .filter(denies)
        .any(|limit| value < *limit.value);
    let is_high = stated(&field.maximum)
        .filter(denies)
        .any(|limit| value > *limit.value);
    let is_special = value == 0.0 && field.zero_means.is_some();
    if (is_low || is_high) && !is_special {
        let problem = error("bad-range", format!("the default {value} is out of range"));
        report.value(&path.key("default"), problem);
    }
}

fn time(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef) {
    for limit in stated(&field.time) {
        let problem = match (limit.value.min_ahead, limit.value.max_ahead) {
            (None, None) => error("empty-list", "`time` states no limit"),
            (Some(min), Some(max)) if min > max => error(
                "bad-range",
                format!("`minAhead` {min} is more than `maxAhead` {max}"),
            ),
            _ => continue,
        };
        limit.at_value(&path.key("time"), |path| report.value(path, problem));
    }
}
