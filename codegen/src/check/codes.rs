//! Error codes: that a code which a limit names is one that the vendor lists for the action,
//! and that `errors.json` says what each of them means.

use super::index::Version;
use super::limits::words;
use super::names::Once;
use crate::diagnostic::{Report, error, warning};
use crate::document::Path;
use crate::schema::FieldDef;
use crate::structure::did_you_mean;

/// Checks the codes of an action's list.
pub(super) fn list(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    codes: &[String],
) {
    let mut once = Once::new("code");
    for (index, code) in codes.iter().enumerate() {
        let path = path.index(index);
        once.see(report, &path, code);
        spelled(report, &path, code);
        explained(report, version, &path, code);
    }
}

/// Checks the codes of a member's limits. Without a list of codes only the spelling counts.
pub(super) fn field(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    field: &FieldDef,
    listed: Option<&[String]>,
) {
    for word in words(field) {
        let path = path.key(word.key);
        for limit in &word.limits {
            let listed = listed.filter(|_| !limit.has_source);
            limit.at_key(&path, "code", |path| {
                one(report, version, path, limit.code, listed);
            });
        }
    }
}

/// Checks one code, if there is one. `listed` is left out for a code that is known from
/// elsewhere than the action's list, as its `source` says.
pub(super) fn one(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    code: Option<&str>,
    listed: Option<&[String]>,
) {
    let Some(code) = code else { return };
    spelled(report, path, code);
    explained(report, version, path, code);
    if let Some(listed) = listed.filter(|listed| !listed.iter().any(|known| known == code)) {
        let near = did_you_mean(code, listed.iter().map(String::as_str));
        let help =
            near.unwrap_or_else(|| "list it, or say in `source` where it is from".to_owned());
        let message = format!("`{code}` is not among the action's `errors`");
        report.value(path, warning("unlisted-code", message).help(help));
    }
}

/// Tells a code that has no meaning. Without an `errors.json`, as in a skeleton, none has.
fn explained(report: &mut Report<'_>, version: &Version<'_>, path: &Path<'_>, code: &str) {
    let Some(codes) = &version.codes else { return };
    if !codes.contains(code) {
        let near = did_you_mean(code, codes.iter().copied());
        let help =
            near.unwrap_or_else(|| format!("say in {}/errors.json what it means", version.folder));
        let message = format!("no errors.json has `{code}`");
        report.value(path, error("unknown-error-code", message).help(help));
    }
}

/// Tells what cannot be a code.
pub(super) fn spelled(report: &mut Report<'_>, path: &Path<'_>, code: &str) {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !code
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(is_inner))
    {
        let problem = error("bad-code", format!("`{code}` is no error code"));
        report.value(
            path,
            problem.help("codes are words joined by dots, such as `InvalidParameter.Name`"),
        );
    }
}
