//! How names may be spelled, and that none is given twice.

use std::collections::HashSet;

use heck::{ToKebabCase, ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::diagnostic::{Problem, Report, error};
use crate::document::Path;

/// How actions and structs are spelled.
pub(crate) const IDENTIFIERS: &str = "letters, digits and `_`, a letter first";
/// How members are spelled.
pub(crate) const MEMBERS: &str = "letters, digits and `_`, at least one letter";

/// Tells a name that is not made of ASCII letters, digits and underscores, with a letter first.
pub(super) fn identifier(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    if !is_identifier(name) {
        report.value(path, bad_name(name, IDENTIFIERS));
    }
}

/// The same for members, which other services of the vendor also begin with `_` or a digit.
pub(super) fn member(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    if !is_member(name) {
        report.value(path, bad_name(name, MEMBERS));
    }
}

/// Whether a name can be that of an action or a struct.
pub(crate) fn is_identifier(name: &str) -> bool {
    is_spelled(name, |first| first.is_ascii_alphabetic())
}

/// Whether a name can be that of a member.
pub(crate) fn is_member(name: &str) -> bool {
    is_spelled(name, |first| first.is_ascii_alphanumeric() || first == '_')
}

fn is_spelled(name: &str, is_first: impl Fn(char) -> bool) -> bool {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.chars().next().is_some_and(is_first)
        && name.chars().all(is_inner)
        && name.chars().any(|c| c.is_ascii_alphabetic())
}

/// Tells a name that is not in upper snake case.
pub(super) fn constant(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_fine = is_constant(name);
    let rule = "upper case letters, digits and `_`, a letter first";
    let near = name.to_shouty_snake_case();
    ours(
        report,
        path,
        name,
        is_fine,
        rule,
        is_constant(&near).then_some(near),
    );
}

/// Tells a name that is not in upper camel case.
pub(super) fn camel(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_fine = is_camel(name);
    let rule = "letters and digits, an upper case letter first";
    let near = name.to_upper_camel_case();
    ours(
        report,
        path,
        name,
        is_fine,
        rule,
        is_camel(&near).then_some(near),
    );
}

/// Tells a name that is not in kebab case.
pub(super) fn kebab(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_fine = is_kebab(name);
    let rule = "words of lower case letters and digits, joined by `-`";
    let near = name.to_kebab_case();
    ours(
        report,
        path,
        name,
        is_fine,
        rule,
        is_kebab(&near).then_some(near),
    );
}

/// Tells a name that is not in snake case.
pub(super) fn snake(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let rule = "words of lower case letters and digits, joined by `_`";
    let near = name.to_snake_case();
    ours(
        report,
        path,
        name,
        is_snake(name),
        rule,
        is_snake(&near).then_some(near),
    );
}

fn is_snake(name: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    // A word of Rust's gets an underscore behind it, and is no name then.
    let is_free = crate::naming::snake(name) == name;
    is_free
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .split('_')
            .all(|word| !word.is_empty() && word.chars().all(is_inner))
}

fn is_constant(name: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(is_inner)
}

fn is_camel(name: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_alphanumeric();
    name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(is_inner)
}

fn is_kebab(name: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
    name.split('-')
        .all(|word| !word.is_empty() && word.chars().all(is_inner))
}

/// Tells a name of our own making that breaks its rule, with the spelling that keeps it.
fn ours(
    report: &mut Report<'_>,
    path: &Path<'_>,
    name: &str,
    is_fine: bool,
    rule: &str,
    near: Option<String>,
) {
    let instead = near.map_or_else(String::new, |near| format!(": write `{near}`"));
    if !is_fine {
        report.value(path, bad_name(name, &format!("{rule}{instead}")));
    }
}

/// A name that breaks a rule.
pub(crate) fn bad_name(name: &str, rule: &str) -> Problem {
    error("bad-name", format!("`{name}` cannot be a name here")).help(format!("names are {rule}"))
}

/// Tells names that were seen before.
pub(super) struct Once<'n> {
    what: &'static str,
    seen: HashSet<&'n str>,
}

impl<'n> Once<'n> {
    /// Nothing seen yet; `what` is told of.
    pub(super) fn new(what: &'static str) -> Self {
        Self {
            what,
            seen: HashSet::new(),
        }
    }

    /// Tells a name if it was seen before.
    pub(super) fn see(&mut self, report: &mut Report<'_>, path: &Path<'_>, name: &'n str) {
        if !self.seen.insert(name) {
            let message = format!("{} `{name}` is here twice", self.what);
            report.value(
                path,
                error("duplicate-name", message).help("rename or remove one"),
            );
        }
    }
}
