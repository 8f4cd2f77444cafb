//! The actions of `service.json` that tell how far a task is, and those that can come too
//! early.

use std::collections::BTreeSet;

use super::index::{Kind, Version};
use super::names::Once;
use super::service::{action, answer};
use super::{codes, docs, starts};
use crate::diagnostic::{Report, error, warning};
use crate::document::Path;
use crate::schema::{ActionFile, Effect, EnumFile, PollDef, ReadinessDef, TypeRef, WaiterDef};
use crate::structure::did_you_mean;

/// Checks the tasks that one can wait for.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    all: &'c [WaiterDef],
) {
    let mut once = Once::new("action");
    for (index, waiter) in all.iter().enumerate() {
        let path = path.index(index);
        let at = path.key("action");
        once.see(report, &at, &waiter.action);
        poll(report, &path.key("poll"), waiter.poll);
        let Some(action) = action(report, version, &at, &waiter.action) else {
            continue;
        };
        if action.effect != Effect::Read {
            let message = format!("`{}` changes something", action.name);
            let problem = error("bad-waiter", message);
            report.value(
                &at,
                problem.help("only what reads can be asked again and again"),
            );
        }
        state(report, version, &path, action, waiter);
        message(report, version, &path.key("message"), action, waiter);
        starts::check(report, version, &path, action, waiter);
    }
}

/// The state is an enum, and each of its values is sorted in.
fn state<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    action: &'c ActionFile,
    waiter: &WaiterDef,
) {
    let at = path.key("state");
    let scope = answer(version, action);
    let Some(target) = scope.follow(report, &at, &waiter.state) else {
        return;
    };
    match target.ty.kind {
        Kind::Enum(file) if !target.ty.is_list => values(report, path, file, waiter),
        Kind::Unknown => {}
        _ => {
            let message = format!("`{}` is {}", waiter.state, target.ty.describe());
            let problem = error("bad-waiter", message);
            report.value(&at, problem.help("a state is one value of an enum"));
        }
    }
}

fn values(report: &mut Report<'_>, path: &Path<'_>, file: &EnumFile, waiter: &WaiterDef) {
    let lists = [
        ("done", &waiter.done),
        ("failed", &waiter.failed),
        ("working", &waiter.working),
    ];
    let mut seen = BTreeSet::new();
    for (key, list) in lists {
        for (index, value) in list.iter().enumerate() {
            let at = path.key(key);
            let at = at.index(index);
            if !file.values.iter().any(|known| known.value == *value) {
                let message = format!("{value} is no value of `{}`", file.name);
                report.value(&at, error("dangling-value", message));
            }
            if !seen.insert(value.to_string()) {
                report.value(
                    &at,
                    error("duplicate-value", format!("{value} is here twice")),
                );
            }
        }
    }
    let open = file.values.iter().map(|known| known.value.to_string());
    let open: Vec<_> = open.filter(|value| !seen.contains(value)).collect();
    if !open.is_empty() {
        let message = format!("what {} of `{}` means is open", open.join(", "), file.name);
        let problem = error("bad-waiter", message);
        report.value(
            path,
            problem.help("put it into `done`, `failed` or `working`"),
        );
    }
    if waiter.done.is_empty() {
        let problem = error("empty-list", "no state means that the task is done");
        report.value(&path.key("done"), problem);
    }
}

/// What says why a task failed is a text of the answer that may be shown.
fn message(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    action: &ActionFile,
    waiter: &WaiterDef,
) {
    let Some(name) = &waiter.message else { return };
    let fields = &action.response.fields;
    let Some(field) = fields.iter().find(|field| field.name == *name) else {
        let problem = error(
            "dangling-path",
            format!("the response has no member `{name}`"),
        );
        let help = did_you_mean(name, fields.iter().map(|field| field.name.as_str()));
        report.value(path, problem.maybe_help(help));
        return;
    };
    let is_text = matches!(version.resolve(&field.ty).kind, Kind::Text | Kind::Unknown)
        && matches!(field.ty, TypeRef::Name(_));
    if !is_text || field.sensitive {
        let message = format!("`{name}` cannot stand in an error");
        let problem = error("bad-waiter", message);
        report.value(
            path,
            problem.help("errors show strings that are not sensitive"),
        );
    }
}

/// Checks the actions that can come too early.
pub(super) fn readiness<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    all: &'c [ReadinessDef],
) {
    let mut once = Once::new("action");
    for (index, ready) in all.iter().enumerate() {
        let path = path.index(index);
        let at = path.key("action");
        once.see(report, &at, &ready.action);
        docs::needed(report, &path.key("doc"), &ready.action, &ready.doc);
        poll(report, &path.key("poll"), ready.poll);
        let action = action(report, version, &at, &ready.action);
        let path = path.key("codes");
        if ready.codes.is_empty() {
            report.value(&path, error("empty-list", "no code means \"not yet\""));
        }
        let mut once = Once::new("code");
        for (index, code) in ready.codes.iter().enumerate() {
            let path = path.index(index);
            once.see(report, &path, code);
            codes::one(report, version, &path, Some(code), None);
            if let Some(action) = action {
                listed(report, &path, action, code);
            }
        }
    }
}

/// A code that means "not yet" is one that the vendor lists for the action.
fn listed(report: &mut Report<'_>, path: &Path<'_>, action: &ActionFile, code: &str) {
    if !action.errors.iter().any(|known| known == code) {
        let message = format!("`{code}` is not among the `errors` of `{}`", action.name);
        let help = did_you_mean(code, action.errors.iter().map(String::as_str));
        report.value(path, warning("unlisted-code", message).maybe_help(help));
    }
}

/// The pauses grow, and there is time for more than one.
fn poll(report: &mut Report<'_>, path: &Path<'_>, poll: PollDef) {
    let PollDef {
        first_pause,
        longest_pause,
        total,
    } = poll;
    let is_fine = 0 < first_pause && first_pause <= longest_pause && longest_pause < total;
    if !is_fine {
        let message = format!("{first_pause}, {longest_pause} and {total} seconds are in no order");
        let help = "the first pause is more than 0, the longest no shorter, the total longer";
        report.value(path, error("bad-range", message).help(help));
    }
}
