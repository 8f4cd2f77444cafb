//! The actions of `service.json` that start tasks.

use super::index::{Kind, Type, Version};
use super::names::Once;
use super::service::{action, answer, request_member};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::{ActionFile, Effect, StartDef, WaiterDef};

/// Checks the actions that start a task by the one that tells how far it is.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    asked: &'c ActionFile,
    waiter: &'c WaiterDef,
) {
    let path = path.key("startedBy");
    let mut once = Once::new("action");
    for (index, start) in waiter.started_by.iter().enumerate() {
        let path = path.index(index);
        let at = path.key("action");
        once.see(report, &at, &start.action);
        takes(report, version, &path, asked, start);
        let Some(action) = action(report, version, &at, &start.action) else {
            continue;
        };
        if action.effect == Effect::Read {
            let problem = error("bad-waiter", format!("`{}` starts nothing", action.name));
            report.value(&at, problem.help("its `effect` says that it only reads"));
        }
        let at = path.key("gives");
        if let Some(target) = answer(version, action).follow(report, &at, &start.gives) {
            id(report, &at, &start.gives, target.ty);
        }
    }
}

/// The request that asks takes one id, and whole numbers beside it.
fn takes(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    asked: &ActionFile,
    start: &StartDef,
) {
    let at = path.key("takes");
    if let Some(field) = request_member(report, &at, asked, &start.takes) {
        let ty = version.resolve(&field.ty);
        match ty.is_list {
            true => {
                let message = format!("`{}` is {}", start.takes, ty.describe());
                report.value(
                    &at,
                    error("bad-waiter", message).help("one asks for one task"),
                );
            }
            false => id(report, &at, &start.takes, ty),
        }
    }
    let path = path.key("with");
    for name in start.with.keys() {
        let at = path.key(name);
        let Some(field) = request_member(report, &at, asked, name) else {
            continue;
        };
        let ty = version.resolve(&field.ty);
        if ty.is_list || !(ty.kind.is_number() || matches!(ty.kind, Kind::Unknown)) {
            let message = format!("`{name}` is {}, not a number", ty.describe());
            report.value(&at, error("bad-waiter", message));
        }
    }
}

/// Ids are strings.
fn id(report: &mut Report<'_>, at: &Path<'_>, name: &str, ty: Type<'_>) {
    if !matches!(ty.kind, Kind::Text | Kind::Unknown) {
        let message = format!("`{name}` is {}", ty.describe());
        report.value(
            at,
            error("bad-waiter", message).help("the id of a task is a string"),
        );
    }
}
