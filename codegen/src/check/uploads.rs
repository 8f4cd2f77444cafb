//! How `service.json` says that files are uploaded.

use super::index::{Kind, Version};
use super::service::{action, answer, request_member};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::{ActionFile, EnumType, FieldDef, ServiceFile, StructFile, UploadsDef};
use crate::structure::did_you_mean;

/// Checks the declaration.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    service: &ServiceFile,
    uploads: &UploadsDef,
) {
    let at = path.key("action");
    let Some(action) = action(report, version, &at, &uploads.action) else {
        return;
    };
    files(report, version, path, action, uploads);
    format(report, version, path, action, uploads);
    ids(report, version, &path.key("ids"), action, uploads);
    let at = path.key("purpose");
    request_member(report, &at, action, &uploads.purpose);
    arguments(report, &at, service, action, uploads);
}

fn files(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    action: &ActionFile,
    uploads: &UploadsDef,
) {
    let at = path.key("files");
    let Some(files) = request_member(report, &at, action, &uploads.files) else {
        return;
    };
    let ty = version.resolve(&files.ty);
    match ty.kind {
        Kind::Struct(file) if ty.is_list => {
            content(report, version, &path.key("body"), file, &uploads.body);
            member(report, version, &path.key("name"), file, &uploads.name);
            needed(report, path, file, uploads);
        }
        Kind::Unknown => {}
        _ => {
            let message = format!("`{}` is {}", uploads.files, ty.describe());
            let problem = error("bad-upload", message);
            report.value(&at, problem.help("files are a list of a struct"));
        }
    }
}

/// The content has a limit that can be told before it is read.
fn content(
    report: &mut Report<'_>,
    version: &Version<'_>,
    at: &Path<'_>,
    file: &StructFile,
    name: &str,
) {
    let Some(body) = member(report, version, at, file, name) else {
        return;
    };
    if largest(body).is_none() {
        let message = format!("`{name}` of `{}` has no limit", file.name);
        let problem = error("bad-upload", message);
        report.value(at, problem.help("give it `maxDecodedBytes`"));
    }
}

/// The most bytes that a file may have.
pub(crate) fn largest(body: &FieldDef) -> Option<u64> {
    body.max_decoded_bytes.as_ref()?.denied().copied().min()
}

/// A string of the struct.
fn member<'c>(
    report: &mut Report<'_>,
    version: &Version<'_>,
    at: &Path<'_>,
    file: &'c StructFile,
    name: &str,
) -> Option<&'c FieldDef> {
    let found = file.fields.iter().find(|field| field.name == name);
    let Some(field) = found else {
        let problem = error(
            "dangling-path",
            format!("`{}` has no member `{name}`", file.name),
        );
        let help = did_you_mean(name, file.fields.iter().map(|field| field.name.as_str()));
        report.value(at, problem.maybe_help(help));
        return None;
    };
    let ty = version.resolve(&field.ty);
    if ty.is_list || !matches!(ty.kind, Kind::Text | Kind::Binary | Kind::Unknown) {
        let message = format!("`{name}` is {}, not a string", ty.describe());
        report.value(at, error("bad-upload", message));
    }
    Some(field)
}

/// A file is made of its content and its name alone.
fn needed(report: &mut Report<'_>, path: &Path<'_>, file: &StructFile, uploads: &UploadsDef) {
    let known = [&uploads.body, &uploads.name];
    let mut required = file.fields.iter().filter(|field| field.required);
    if let Some(other) = required.find(|field| !known.contains(&&field.name)) {
        let message = format!("`{}` also needs `{}`", file.name, other.name);
        report.value(&path.key("files"), error("bad-upload", message));
    }
}

/// A request is made of its purpose and its files alone.
fn arguments(
    report: &mut Report<'_>,
    at: &Path<'_>,
    service: &ServiceFile,
    action: &ActionFile,
    uploads: &UploadsDef,
) {
    let known = [&uploads.purpose, &uploads.files];
    let required = action.request.fields.iter().filter(|field| field.required);
    let mut others = required
        .filter(|field| !known.contains(&&field.name) && !service.identity.contains(&field.name));
    if let Some(other) = others.next() {
        let message = format!("`{}` also needs `{}`", action.name, other.name);
        report.value(at, error("bad-upload", message));
    }
}

/// The ids are a list of strings.
fn ids<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    at: &Path<'_>,
    action: &'c ActionFile,
    uploads: &UploadsDef,
) {
    let Some(target) = answer(version, action).follow(report, at, &uploads.ids) else {
        return;
    };
    if !(target.ty.is_list && matches!(target.ty.kind, Kind::Text | Kind::Unknown)) {
        let message = format!("`{}` is {}", uploads.ids, target.ty.describe());
        report.value(
            at,
            error("bad-upload", message).help("ids are a list of strings"),
        );
    }
}

fn format(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    action: &ActionFile,
    uploads: &UploadsDef,
) {
    let Some(name) = &uploads.format else { return };
    let at = path.key("format");
    let Some(field) = request_member(report, &at, action, name) else {
        return;
    };
    let ty = version.resolve(&field.ty);
    match ty.kind {
        Kind::Enum(file) if !ty.is_list && file.ty == EnumType::String && !field.required => {}
        Kind::Unknown => {}
        _ => {
            let message = format!("`{name}` is {}", ty.describe());
            let problem = error("bad-upload", message);
            report.value(&at, problem.help("a format is an optional enum of endings"));
        }
    }
}
