//! JSON that strings carry: that the structs exist, that a choice can be made, and that no
//! struct is both carried in a string and held as an object.

use std::collections::BTreeMap;

use serde_json::Value;

use super::folder;
use super::index::{Kind, Version};
use super::limits::stated;
use super::read::Content;
use super::values;
use crate::diagnostic::{Diagnostic, Report, error};
use crate::document::Path;
use crate::schema::{FieldDef, JsonChoice, JsonContent, JsonForm, JsonKind};
use crate::structure::did_you_mean;

/// The kinds of JSON that need no struct.
const KINDS: [&str; 4] = ["any", "array", "object", "text"];

/// Checks the word `json` of a member. `siblings` are the members of the same record.
pub(super) fn check(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    field: &FieldDef,
    siblings: &[FieldDef],
) {
    let word = path.key("json");
    for limit in stated(&field.json) {
        limit.at_value(&word, |path| match limit.value {
            JsonContent::Form(JsonForm::Kind(JsonKind::Text)) => {
                let problem = error("misplaced-word", "`text` says that there is no JSON");
                let help = "leave `json` out, or use `text` in a choice by another member";
                report.value(path, problem.help(help));
            }
            JsonContent::Form(form) => self::form(report, version, path, form),
            JsonContent::Choice(choice) => {
                let others = siblings.iter().filter(|other| other.name != field.name);
                chosen(report, version, path, choice, others);
            }
        });
    }
}

/// A kind, or a struct that exists.
fn form(report: &mut Report<'_>, version: &Version<'_>, path: &Path<'_>, form: &JsonForm) {
    let (Some(name), inner) = (form.structure(), path.key("list")) else {
        return;
    };
    let path = match form {
        JsonForm::List(_) => &inner,
        JsonForm::Kind(_) | JsonForm::Struct(_) => path,
    };
    if version.structs.contains_key(name) {
        return;
    }
    let problem = match version.is_type(name) {
        true => error("wrong-type", format!("`{name}` is no struct"))
            .help("name a struct, whose members are those of the JSON"),
        false => {
            let known = version.structs.keys().copied().chain(KINDS);
            let help = did_you_mean(name, known).unwrap_or_else(|| {
                format!("add structs/{name}.json, or name a struct that is there")
            });
            error("dangling-type", format!("there is no struct `{name}`")).help(help)
        }
    };
    report.value(path, problem);
}

/// A choice by a sibling that has one plain value, with values that it can have.
fn chosen<'f>(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    choice: &JsonChoice,
    siblings: impl Iterator<Item = &'f FieldDef> + Clone,
) {
    let types = path.key("types");
    if choice.types.is_empty() {
        let problem = error("empty-list", "the choice has no values");
        report.value(&types, problem.help("write `json` without a choice"));
    }
    let by = path.key("by");
    match siblings.clone().find(|field| field.name == choice.by) {
        Some(field) => {
            let ty = version.resolve(&field.ty);
            if ty.is_list || !(ty.kind.is_text() || ty.kind.is_number() || is_unknown(ty.kind)) {
                let message = format!("`{}` is {}", field.name, ty.describe());
                let problem = error("wrong-member", message);
                report.value(&by, problem.help("choose by a string, a number or an enum"));
            } else {
                for value in choice.types.keys() {
                    if let Some(problem) = values::misfit_one(ty.kind, &literal(ty.kind, value)) {
                        report.key(&types.key(value), problem);
                    }
                }
            }
        }
        None => {
            let message = format!("there is no member `{}` beside this one", choice.by);
            let names = siblings.map(|field| field.name.as_str());
            let help = did_you_mean(&choice.by, names);
            report.value(&by, error("dangling-member", message).maybe_help(help));
        }
    }
    for (value, form) in &choice.types {
        self::form(report, version, &types.key(value), form);
    }
    if let Some(other) = &choice.other {
        form(report, version, &path.key("other"), other);
    }
}

fn is_unknown(kind: Kind<'_>) -> bool {
    matches!(kind, Kind::Unknown)
}

/// A value as the sibling has it; keys are always strings.
fn literal(kind: Kind<'_>, value: &str) -> Value {
    match value.parse::<i64>() {
        Ok(number) if kind.is_number() => number.into(),
        _ => value.into(),
    }
}

/// Structs that are carried in a string here and held as an object there. A type is one or
/// the other: what is carried keeps members that it does not know.
pub(super) fn mixed(version: &Version<'_>) -> Vec<Diagnostic> {
    let held = holders(version, roots(version), |field| ty(version, field));
    let carriers = fields(version).flat_map(|(owner, field)| {
        let names = field.payloads();
        names.map(move |name| (format!("{owner}.{}", field.name), name))
    });
    let carried = holders(version, carriers, |field| ty(version, field));
    let mut found = Vec::new();
    for file in &version.files {
        let Some(Content::Struct(content)) = &file.content else {
            continue;
        };
        let name = content.name.as_str();
        if let (Some(holder), Some(carrier)) = (held.get(name), carried.get(name)) {
            let message = format!(
                "`{name}` is held as an object by `{holder}`, and is in JSON that `{carrier}` carries"
            );
            let problem = error("mixed-type", message).help("make two structs of it");
            found.extend(folder::at(file, &Path::Root.key("name"), problem));
        }
    }
    found
}

/// The struct that is the type of a member, or of the items of its list.
fn ty<'c>(version: &Version<'c>, field: &FieldDef) -> Option<&'c str> {
    match version.resolve(&field.ty).kind {
        Kind::Struct(file) => Some(&file.name),
        _ => None,
    }
}

/// All members with their owners' names.
fn fields<'c>(version: &Version<'c>) -> impl Iterator<Item = (&'c str, &'c FieldDef)> {
    let structs = version.structs.values().flatten();
    let inner = structs.flat_map(|file| file.fields.iter().map(|field| (&*file.name, field)));
    ends(version).chain(inner)
}

/// The members of requests and answers, with the names of their actions.
fn ends<'c>(version: &Version<'c>) -> impl Iterator<Item = (&'c str, &'c FieldDef)> {
    let actions = version.actions.values().flatten();
    actions.flat_map(|file| {
        let ends = file.request.fields.iter().chain(&file.response.fields);
        ends.map(|field| (&*file.name, field))
    })
}

/// The structs that requests and answers hold, each with the place of the member.
fn roots<'c>(version: &Version<'c>) -> impl Iterator<Item = (String, &'c str)> {
    ends(version).filter_map(|(owner, field)| {
        let name = ty(version, field)?;
        Some((format!("{owner}.{}", field.name), name))
    })
}

/// Every struct that is reached from these through members, with the first place that holds
/// or carries it.
fn holders<'c>(
    version: &Version<'c>,
    from: impl Iterator<Item = (String, &'c str)>,
    inner: impl Fn(&'c FieldDef) -> Option<&'c str>,
) -> BTreeMap<&'c str, String> {
    let mut reached = BTreeMap::new();
    let mut open: Vec<_> = from.collect();
    open.reverse();
    while let Some((holder, name)) = open.pop() {
        if reached.contains_key(name) {
            continue;
        }
        reached.insert(name, holder);
        if let Some(Some(file)) = version.structs.get(name) {
            let held = file.fields.iter().filter_map(|field| {
                let place = format!("{name}.{}", field.name);
                Some((place, inner(field)?))
            });
            open.extend(held);
        }
    }
    reached
}
