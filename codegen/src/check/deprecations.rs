//! What replaces something: that it exists.

use super::docs;
use super::index::Version;
use super::routes::{Members, Scope};
use crate::diagnostic::{Problem, Report, error};
use crate::document::Path;
use crate::schema::{Deprecation, EnumFile, EnumValue};
use crate::structure::did_you_mean;

/// Checks the deprecation of a member: a member, a path, an action or `Struct.Member` replaces it.
pub(super) fn member<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    name: &str,
    deprecation: Option<&Deprecation>,
    record: Members<'c>,
) {
    let Some(usage) = note_and_use(report, path, deprecation) else {
        return;
    };
    let scope = Scope {
        version,
        record,
        element: Some(record),
    };
    let is_known = scope.target(usage).is_ok() || version.names(usage);
    let problem = if usage == name {
        itself(usage)
    } else if !is_known {
        let members = record.fields.iter().map(|field| field.name.as_str());
        let known = members.chain(version.actions.keys().copied());
        unknown(usage, "member or action").maybe_help(did_you_mean(usage, known))
    } else {
        return;
    };
    report.value(&path.key("use"), problem);
}

/// Checks the deprecation of an action: another action replaces it.
pub(super) fn action(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    name: &str,
    deprecation: Option<&Deprecation>,
) {
    let Some(usage) = note_and_use(report, path, deprecation) else {
        return;
    };
    let problem = if usage == name {
        itself(usage)
    } else if !version.actions.contains_key(usage) {
        let known = version.actions.keys().copied();
        unknown(usage, "action").maybe_help(did_you_mean(usage, known))
    } else {
        return;
    };
    report.value(&path.key("use"), problem);
}

/// Checks the deprecation of an enum value: another value of the enum replaces it.
pub(super) fn value(report: &mut Report<'_>, path: &Path<'_>, file: &EnumFile, value: &EnumValue) {
    let Some(usage) = note_and_use(report, path, value.deprecated.as_ref()) else {
        return;
    };
    let is_wire = |other: &EnumValue| match other.value.as_str() {
        Some(text) => text == usage,
        None => other
            .value
            .as_i64()
            .is_some_and(|number| usage.parse() == Ok(number)),
    };
    let problem = if usage == value.name {
        itself(usage)
    } else if !file
        .values
        .iter()
        .any(|other| other.name == usage || is_wire(other))
    {
        let known = file.values.iter().map(|other| other.name.as_str());
        unknown(usage, "value").maybe_help(did_you_mean(usage, known))
    } else {
        return;
    };
    report.value(&path.key("use"), problem);
}

/// What replaces the thing, with the note checked on the way.
fn note_and_use<'d>(
    report: &mut Report<'_>,
    path: &Path<'_>,
    deprecation: Option<&'d Deprecation>,
) -> Option<&'d str> {
    let deprecation = deprecation?;
    docs::text(report, &path.key("note"), deprecation.note.as_deref());
    deprecation.replacement.as_deref()
}

fn unknown(usage: &str, what: &str) -> Problem {
    error(
        "dangling-replacement",
        format!("there is no {what} `{usage}`"),
    )
}

fn itself(usage: &str) -> Problem {
    error(
        "dangling-replacement",
        format!("`{usage}` cannot replace itself"),
    )
}

impl Version<'_> {
    /// Whether a name is an action, or a member of a struct or of an action's request
    /// (`Struct.Member`). Broken files are given the benefit of the doubt.
    fn names(&self, usage: &str) -> bool {
        if self.actions.contains_key(usage) {
            return true;
        }
        let Some((owner, member)) = usage.split_once('.') else {
            return false;
        };
        let of_struct = self
            .structs
            .get(owner)
            .map(|file| file.map(|file| &file.fields));
        let of_action = self
            .actions
            .get(owner)
            .map(|file| file.map(|file| &file.request.fields));
        match of_struct.or(of_action) {
            Some(Some(fields)) => fields.iter().any(|field| field.name == member),
            Some(None) => true,
            None => false,
        }
    }
}
