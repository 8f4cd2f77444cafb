//! Whether the limits of a member make sense: that each fits the type, and that a value
//! can meet all of them.

use super::index::{Kind, Type, Version};
use super::limits::{Stated, Word, stated, words};
use super::{bounds, docs, payloads, values};
use crate::diagnostic::{Problem, Report, error, warning};
use crate::document::Path;
use crate::drift::Digest;
use crate::schema::{FieldDef, Format};
use crate::structure::did_you_mean;

/// Checks the limits of a member. `siblings` are the members of the same record.
pub(super) fn check(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    field: &FieldDef,
    siblings: &[FieldDef],
) {
    let ty = version.resolve(&field.ty);
    for word in words(field) {
        fits(report, path, &word, ty);
        states_something(report, path, &word);
        decided_by(report, path, &word, siblings);
        hinted(report, path, &word);
    }
    if let Kind::Unknown = ty.kind {
        return;
    }
    formats(report, path, field, ty);
    pattern(report, path, field);
    listed(report, path, field, ty);
    unique(report, path, field, ty);
    payloads::check(report, version, path, field, siblings);
    bounds::check(report, path, field, ty);
    default(report, path, field, ty);
    reviewed(report, path, field, ty);
}

/// A review says that the text states no limit, so it stands on members without any.
fn reviewed(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    let Some(digest) = &field.reviewed else {
        return;
    };
    let path = path.key("reviewed");
    if Digest::parse(digest).is_none() {
        let problem = error("bad-digest", format!("`{digest}` is no digest of a text"));
        let help = "`cargo xtask review` writes reviews: leave them to it";
        report.value(&path, problem.help(help));
    }
    let limit = words(field).first().map(|word| word.key);
    let limit = limit.or(matches!(ty.kind, Kind::Enum(_)).then_some("type"));
    if let Some(limit) = limit {
        let message = format!("the text was found to state no limit, but `{limit}` states one");
        let problem = error("needless-review", message);
        report.key(&path, problem.help("leave the key out"));
    }
}

/// A word about strings stands on strings, and so on; on a list it holds for each item.
fn fits(report: &mut Report<'_>, path: &Path<'_>, word: &Word<'_>, ty: Type<'_>) {
    let (fits, what) = match word.key {
        "minItems" | "maxItems" | "uniqueItems" => (ty.is_list, "lists"),
        "uniqueBy" => (
            ty.is_list && matches!(ty.kind, Kind::Struct(_)),
            "lists of structs",
        ),
        "minimum" | "maximum" => (matches!(ty.kind, Kind::Integer | Kind::Float), "numbers"),
        "enum" => (
            ty.kind.is_number() || (ty.kind.is_text() && !matches!(ty.kind, Kind::Binary)),
            "strings, numbers and enums",
        ),
        "format" | "time" => (
            matches!(ty.kind, Kind::Text | Kind::Integer),
            "strings and whole numbers",
        ),
        _ => (matches!(ty.kind, Kind::Text), "strings"),
    };
    if !fits && !matches!(ty.kind, Kind::Unknown) {
        let message = format!(
            "`{}` is for {what}, and this is {}",
            word.key,
            ty.describe()
        );
        report.key(&path.key(word.key), error("misplaced-word", message));
    }
}

fn states_something(report: &mut Report<'_>, path: &Path<'_>, word: &Word<'_>) {
    if word.limits.is_empty() {
        let problem = error("empty-list", format!("`{}` states no limit", word.key));
        report.value(&path.key(word.key), problem.help("leave the key out"));
    }
}

/// `by` belongs to the format of identity cards and names a sibling.
fn decided_by(report: &mut Report<'_>, path: &Path<'_>, word: &Word<'_>, siblings: &[FieldDef]) {
    let word_path = path.key(word.key);
    for limit in &word.limits {
        let Some(by) = limit.by else { continue };
        limit.at_key(&word_path, "by", |path| {
            if word.key != "format" {
                let message = format!("`by` has no meaning for `{}`", word.key);
                report.key(path, error("misplaced-word", message));
            } else if !siblings.iter().any(|field| field.name == by) {
                let names = siblings.iter().map(|field| field.name.as_str());
                let problem = error(
                    "dangling-member",
                    format!("there is no member `{by}` beside this one"),
                );
                report.value(path, problem.maybe_help(did_you_mean(by, names)));
            }
        });
    }
}

/// Points in time may be numbers; all other formats are about strings.
fn formats(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    let word = path.key("format");
    let mut is_moment = false;
    for limit in stated(&field.format) {
        is_moment |= matches!(
            limit.value,
            Format::UnixSeconds | Format::Date | Format::Datetime | Format::DatetimeIso
        );
        if matches!(ty.kind, Kind::Integer) && *limit.value != Format::UnixSeconds {
            let problem = error(
                "misplaced-word",
                "this format is for strings, and this is a number",
            );
            limit.at_value(&word, |path| report.value(path, problem));
        }
        if limit.by.is_some() && *limit.value != Format::IdCard {
            let problem = error("misplaced-word", "`by` has a meaning for `id-card` only");
            limit.at_key(&word, "by", |path| report.key(path, problem));
        }
    }
    if field.time.is_some() && matches!(ty.kind, Kind::Text) && !is_moment {
        let problem = error(
            "misplaced-word",
            "`time` needs to know how the string tells a moment",
        );
        report.key(
            &path.key("time"),
            problem.help("add a `format`: `unix-seconds`, `date`, `datetime` or `datetime-iso`"),
        );
    }
}

/// `hint` belongs to patterns, and every pattern needs one: nobody should have to read a
/// regular expression to learn what is wrong.
fn hinted(report: &mut Report<'_>, path: &Path<'_>, word: &Word<'_>) {
    let word_path = path.key(word.key);
    for limit in &word.limits {
        let problem = match (limit.hint, word.key) {
            (Some(hint), "pattern") => {
                limit.at_key(&word_path, "hint", |path| {
                    docs::text(report, path, Some(hint))
                });
                continue;
            }
            (None, "pattern") => {
                let problem = error("missing-hint", "the pattern is not said in words");
                problem.help("write `{\"value\": …, \"hint\": \"text without `&`\"}`: it goes on behind \"must be\"")
            }
            (Some(_), key) => {
                let problem = error(
                    "misplaced-word",
                    format!("`hint` has no meaning for `{key}`"),
                );
                limit.at_key(&word_path, "hint", |path| report.key(path, problem));
                continue;
            }
            (None, _) => continue,
        };
        limit.at_value(&word_path, |path| report.value(path, problem));
    }
}

fn pattern(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef) {
    for limit in stated(&field.pattern) {
        if let Some(problem) = misspelled(limit.value) {
            limit.at_value(&path.key("pattern"), |path| report.value(path, problem));
        }
    }
}

/// What is wrong with a regular expression.
pub(super) fn misspelled(pattern: &str) -> Option<Problem> {
    // The same engine as in the generated crate, so that it never meets a surprise.
    let failure = regex_lite::Regex::new(pattern).err()?;
    let message = format!("this is no regular expression: {failure}");
    Some(error("bad-pattern", message))
}

fn listed(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    if !ty.kind.is_text() && !ty.kind.is_number() {
        return;
    }
    let word = path.key("enum");
    for limit in stated(&field.values) {
        limit.at_value(&word, |path| {
            if limit.value.is_empty() {
                report.value(path, error("empty-list", "the list has no values"));
            }
            let mut distinct = values::Distinct::default();
            for (index, value) in limit.value.iter().enumerate() {
                let path = path.index(index);
                if let Some(problem) = values::misfit_one(ty.kind, value) {
                    report.value(&path, problem);
                } else {
                    distinct.see(report, &path, value);
                }
            }
        });
    }
}

fn unique(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    for limit in stated(&field.unique_items).filter(|limit| !*limit.value) {
        let problem = warning("no-effect", "`uniqueItems` that is false limits nothing");
        let tell = |path: &Path<'_>| report.value(path, problem.help("leave the key out"));
        limit.at_value(&path.key("uniqueItems"), tell);
    }
    let Kind::Struct(item) = ty.kind else { return };
    let is_missing =
        |limit: &Stated<'_, &String>| !item.fields.iter().any(|field| field.name == *limit.value);
    for limit in stated(&field.unique_by).filter(is_missing) {
        let names = item.fields.iter().map(|field| field.name.as_str());
        let message = format!("`{}` has no member `{}`", item.name, limit.value);
        let problem = error("dangling-member", message);
        let problem = problem.maybe_help(did_you_mean(limit.value, names));
        limit.at_value(&path.key("uniqueBy"), |path| report.value(path, problem));
    }
}

fn default(report: &mut Report<'_>, path: &Path<'_>, field: &FieldDef, ty: Type<'_>) {
    let Some(value) = &field.default else { return };
    let path = path.key("default");
    if let Some(problem) = values::misfit(ty, value) {
        report.value(&path, problem);
        return;
    }
    let is_unset = value.as_i64() == Some(0) || value.as_str() == Some("");
    let outside = stated(&field.values).any(|limit| !limit.value.contains(value));
    if outside && !is_unset && !ty.is_list {
        let message = format!("the default {} is not in `enum`", values::shown(value));
        report.value(&path, error("unknown-value", message));
    }
}
