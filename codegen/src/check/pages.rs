//! The actions of `service.json` that answer page by page.

use super::index::{Kind, Version};
use super::names::Once;
use super::service::{action, answer, request_member};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::naming::{LIMIT, OFFSET};
use crate::schema::{ActionFile, EnumType, FieldDef, PagesCase, PagesDef};

/// Checks the declarations.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    all: &'c [PagesDef],
) {
    let mut once = Once::new("action");
    for (index, pages) in all.iter().enumerate() {
        let path = path.index(index);
        let at = path.key("action");
        once.see(report, &at, &pages.action);
        let Some(action) = action(report, version, &at, &pages.action) else {
            continue;
        };
        offset(report, version, &at, action);
        size(report, version, &path, action, pages);
        let total = pages.total.as_deref();
        listed(report, version, &path, action, (&pages.items, total));
        if let Some(beside) = &pages.beside {
            let (path, total) = (path.key("beside"), beside.total.as_deref());
            listed(report, version, &path, action, (&beside.items, total));
        }
        if let Some(case) = &pages.when {
            when(report, version, &path.key("when"), action, case);
        }
    }
}

fn offset(report: &mut Report<'_>, version: &Version<'_>, at: &Path<'_>, action: &ActionFile) {
    let Some(offset) = request_member(report, at, action, OFFSET) else {
        return;
    };
    let ty = version.resolve(&offset.ty);
    if ty.is_list || !matches!(ty.kind, Kind::Integer | Kind::Unknown) {
        let message = format!("`{OFFSET}` is {}, and pages are counted", ty.describe());
        report.value(at, error("bad-pages", message));
    }
}

/// A page has a size, and none that the action refuses.
fn size(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    action: &ActionFile,
    pages: &PagesDef,
) {
    let Some(limit) = request_member(report, &path.key("action"), action, LIMIT) else {
        return;
    };
    let ty = version.resolve(&limit.ty);
    if ty.is_list || !matches!(ty.kind, Kind::Integer | Kind::Text | Kind::Unknown) {
        let message = format!("`{LIMIT}` is {}, which is no size", ty.describe());
        report.value(&path.key("action"), error("bad-pages", message));
    }
    match (pages.page_size, largest(limit)) {
        (None, None) => {
            let message = format!("how many items a page of `{}` has is open", action.name);
            let help = format!("state `pageSize`, or the `maximum` of `{LIMIT}`");
            report.value(path, error("bad-pages", message).help(help));
        }
        (Some(size), Some(largest)) if size > largest => {
            let message = format!("`{LIMIT}` is at most {largest}, not {size}");
            report.value(&path.key("pageSize"), error("bad-range", message));
        }
        (Some(0), _) => {
            let problem = error("bad-range", "a page without items says nothing");
            report.value(&path.key("pageSize"), problem);
        }
        _ => {}
    }
}

/// The largest value that a member may have.
pub(crate) fn largest(field: &FieldDef) -> Option<u32> {
    let limits = field.maximum.as_ref()?.denied();
    // A size is a whole number, and cutting off what is not whole keeps the limit.
    let smallest = limits.copied().min_by(f64::total_cmp)?;
    (smallest >= 1.0 && smallest <= f64::from(u32::MAX)).then_some(smallest as u32)
}

fn listed<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    action: &'c ActionFile,
    (items, total): (&str, Option<&str>),
) {
    let scope = answer(version, action);
    let at = path.key("items");
    if let Some(target) = scope.follow(report, &at, items)
        && (!target.ty.is_list || target.is_many)
    {
        let message = format!("`{items}` is no list of the answer");
        report.value(&at, error("bad-pages", message));
    }
    let Some(total) = total else { return };
    let at = path.key("total");
    if let Some(target) = scope.follow(report, &at, total) {
        let is_number = matches!(target.ty.kind, Kind::Integer | Kind::Unknown);
        if !is_number || target.ty.is_list || target.is_many {
            let message = format!("`{total}` is {}, not a number", target.ty.describe());
            report.value(&at, error("bad-pages", message));
        }
    }
}

fn when(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    action: &ActionFile,
    case: &PagesCase,
) {
    let at = path.key("member");
    let Some(member) = request_member(report, &at, action, &case.member) else {
        return;
    };
    let ty = version.resolve(&member.ty);
    match ty.kind {
        Kind::Text | Kind::Unknown if !ty.is_list => {}
        Kind::Enum(file) if !ty.is_list && file.ty == EnumType::String => {
            if !file
                .values
                .iter()
                .any(|known| known.value == case.value.as_str())
            {
                let message = format!("`{}` is no value of `{}`", case.value, file.name);
                report.value(&path.key("value"), error("dangling-value", message));
            }
        }
        _ => {
            let message = format!("`{}` is {}, not a string", case.member, ty.describe());
            report.value(&at, error("bad-pages", message));
        }
    }
}
