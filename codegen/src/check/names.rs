//! How names may be spelled, and that none is given twice.

use std::collections::HashSet;

use crate::diagnostic::{Problem, Report, error};
use crate::document::Path;

/// Tells a name that is not made of ASCII letters, digits and underscores, with a letter first.
pub(super) fn identifier(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_first = |first: char| first.is_ascii_alphabetic();
    spelled(
        report,
        path,
        name,
        is_first,
        "letters, digits and `_`, a letter first",
    );
}

/// The same for members, which other services of the vendor also begin with `_` or a digit.
pub(super) fn member(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_first = |first: char| first.is_ascii_alphanumeric() || first == '_';
    spelled(
        report,
        path,
        name,
        is_first,
        "letters, digits and `_`, at least one letter",
    );
}

fn spelled(
    report: &mut Report<'_>,
    path: &Path<'_>,
    name: &str,
    is_first: impl Fn(char) -> bool,
    rule: &str,
) {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_fine = name.chars().next().is_some_and(is_first)
        && name.chars().all(is_inner)
        && name.chars().any(|c| c.is_ascii_alphabetic());
    if !is_fine {
        report.value(path, bad_name(name, rule));
    }
}

/// Tells a name that is not in upper snake case.
pub(super) fn constant(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_inner = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    if !(name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(is_inner)) {
        report.value(
            path,
            bad_name(name, "upper case letters, digits and `_`, a letter first"),
        );
    }
}

/// Tells a name that is not in upper camel case.
pub(super) fn camel(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_inner = |c: char| c.is_ascii_alphanumeric();
    if !(name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(is_inner)) {
        report.value(
            path,
            bad_name(name, "letters and digits, an upper case letter first"),
        );
    }
}

/// Tells a name that is not in kebab case.
pub(super) fn kebab(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    let is_word = |word: &str| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    if !name.split('-').all(is_word) {
        report.value(
            path,
            bad_name(
                name,
                "words of lower case letters and digits, joined by `-`",
            ),
        );
    }
}

fn bad_name(name: &str, rule: &str) -> Problem {
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
