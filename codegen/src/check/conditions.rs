//! When a rule applies: that conditions ask what can be answered.

use serde_json::Value;

use super::index::Kind;
use super::routes::{Scope, Target};
use super::values as fit;
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::{Absent, And, Any, Condition, Equals, In, Not, Or, Present};

/// Checks a condition.
pub(super) fn check(
    report: &mut Report<'_>,
    scope: Scope<'_>,
    at: &Path<'_>,
    condition: &Condition,
) {
    match condition {
        Condition::Equals(Equals { path, eq, default }) => {
            let target = value_at(report, scope, &at.key("path"), path);
            one(report, &at.key("eq"), target, eq);
            default
                .iter()
                .for_each(|value| one(report, &at.key("default"), target, value));
        }
        Condition::In(In {
            path,
            values,
            default,
        }) => {
            let target = value_at(report, scope, &at.key("path"), path);
            many(report, &at.key("in"), target, values);
            default
                .iter()
                .for_each(|value| one(report, &at.key("default"), target, value));
        }
        Condition::Present(Present { present }) => {
            scope.follow(report, &at.key("present"), present);
        }
        Condition::Absent(Absent { absent }) => {
            scope.follow(report, &at.key("absent"), absent);
        }
        Condition::Any(Any { any, is }) => {
            let element = scope.elements(report, &at.key("any"), any);
            check(report, Scope { element, ..scope }, &at.key("is"), is);
        }
        Condition::And(And { and }) => all(report, scope, &at.key("and"), and),
        Condition::Or(Or { or }) => all(report, scope, &at.key("or"), or),
        Condition::Not(Not { not }) => check(report, scope, &at.key("not"), not),
    }
}

fn all(report: &mut Report<'_>, scope: Scope<'_>, at: &Path<'_>, conditions: &[Condition]) {
    if conditions.is_empty() {
        report.value(at, error("empty-list", "there are no conditions here"));
    }
    for (index, condition) in conditions.iter().enumerate() {
        check(report, scope, &at.index(index), condition);
    }
}

/// The target of a path whose value is compared: a single value.
pub(super) fn value_at<'c>(
    report: &mut Report<'_>,
    scope: Scope<'c>,
    at: &Path<'_>,
    path: &str,
) -> Option<Target<'c>> {
    let target = scope.follow(report, at, path)?;
    if target.ty.is_list {
        let problem = error(
            "wrong-member",
            format!("`{path}` is {}", target.ty.describe()),
        );
        report.value(
            at,
            problem.help(format!("write `{path}[*]` to compare its items")),
        );
        return None;
    }
    if let Kind::Struct(_) = target.ty.kind {
        let problem = error(
            "wrong-member",
            format!("`{path}` is {}", target.ty.describe()),
        );
        report.value(at, problem.help("name one of its members"));
        return None;
    }
    Some(target)
}

/// Values that a member is compared with.
pub(super) fn many(
    report: &mut Report<'_>,
    at: &Path<'_>,
    target: Option<Target<'_>>,
    values: &[Value],
) {
    if values.is_empty() {
        report.value(at, error("empty-list", "there are no values here"));
    }
    let mut distinct = fit::Distinct::default();
    for (index, value) in values.iter().enumerate() {
        let path = at.index(index);
        if distinct.see(report, &path, value) {
            one(report, &path, target, value);
        }
    }
}

/// A value that a member is compared with.
fn one(report: &mut Report<'_>, at: &Path<'_>, target: Option<Target<'_>>, value: &Value) {
    if matches!(value, Value::Null | Value::Array(_) | Value::Object(_)) {
        let problem = error(
            "bad-value",
            "only strings, numbers and booleans can be compared",
        );
        report.value(at, problem);
    } else if let Some(target) = target
        && let Some(problem) = fit::misfit_one(target.ty.kind, value)
    {
        report.value(at, problem);
    }
}
