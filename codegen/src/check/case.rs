//! Limits that hold in one case only: that they state something which fits the member.

use super::conditions;
use super::constraints;
use super::index::Kind;
use super::routes::Scope;
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::CaseLimit;

/// Checks the demand `limit` of a rule.
pub(super) fn check(report: &mut Report<'_>, scope: Scope<'_>, at: &Path<'_>, limit: &CaseLimit) {
    let target = conditions::value_at(report, scope, &at.key("path"), &limit.path);
    let stated = stated(limit);
    if stated.is_empty() {
        let problem = error("empty-list", "`limit` states no limit");
        report.value(
            at,
            problem.help("add `maxLength`, `minimum`, `pattern`, `format`, …"),
        );
    }
    for (key, is_about_numbers) in stated {
        let Some(target) = &target else { continue };
        let fits = match target.ty.kind {
            Kind::Unknown => true,
            kind if is_about_numbers => matches!(kind, Kind::Integer | Kind::Float),
            kind => matches!(kind, Kind::Text),
        };
        if !fits {
            let what = if is_about_numbers {
                "numbers"
            } else {
                "strings"
            };
            let message = format!(
                "`{key}` is for {what}, and `{}` is {}",
                limit.path,
                target.ty.describe()
            );
            report.key(&at.key(key), error("misplaced-word", message));
        }
    }
    range(report, at, "minLength", limit.min_length, limit.max_length);
    range(report, at, "minimum", limit.minimum, limit.maximum);
    if let Some(problem) = limit.pattern.as_deref().and_then(constraints::misspelled) {
        report.value(&at.key("pattern"), problem);
    }
}

/// The words that are there, and whether they are about numbers.
fn stated(limit: &CaseLimit) -> Vec<(&'static str, bool)> {
    let words = [
        ("format", limit.format.is_some(), false),
        ("charset", limit.charset.is_some(), false),
        ("pattern", limit.pattern.is_some(), false),
        ("minLength", limit.min_length.is_some(), false),
        ("maxLength", limit.max_length.is_some(), false),
        ("minimum", limit.minimum.is_some(), true),
        ("maximum", limit.maximum.is_some(), true),
    ];
    let stated = words.into_iter().filter(|(_, is_stated, _)| *is_stated);
    stated.map(|(key, _, numbers)| (key, numbers)).collect()
}

fn range<T: PartialOrd + std::fmt::Display>(
    report: &mut Report<'_>,
    at: &Path<'_>,
    key: &str,
    least: Option<T>,
    most: Option<T>,
) {
    if let (Some(least), Some(most)) = (least, most)
        && least > most
    {
        let message = format!("`{key}` {least} is more than the upper limit {most}");
        report.value(&at.key(key), error("bad-range", message));
    }
}
