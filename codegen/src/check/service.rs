//! `service.json`: hosts, the members that say who calls, and what the client does beyond calls.

use std::collections::BTreeMap;

use super::index::{Kind, Version};
use super::names::Once;
use super::routes::{Members, Owner, Scope};
use super::{acting, docs, pages, uploads, waiters};
use crate::diagnostic::{Report, error, warning};
use crate::document::Path;
use crate::schema::{ActionFile, FieldDef, HostPair, ServiceFile, StructFile};
use crate::structure::did_you_mean;

/// Checks what a service says about itself.
pub(super) fn check<'c>(report: &mut Report<'_>, version: &'c Version<'c>, file: &'c ServiceFile) {
    let root = Path::Root;
    service_name(report, &root.key("service"), &file.service);
    if let Some(name) = &file.wire_name {
        service_name(report, &root.key("wireName"), name);
    }
    date(report, &root.key("version"), &file.version);
    docs::needed(report, &root.key("doc"), &file.service, &file.doc);
    let hosts = root.key("hosts");
    host_pair(report, &hosts.key("api"), &file.hosts.api);
    if let Some(pair) = &file.hosts.file {
        host_pair(report, &hosts.key("file"), pair);
    }
    identity(report, version, &root.key("identity"), file);
    acting::check(report, version, &root.key("acting"), file);
    pages::check(report, version, &root.key("pages"), &file.pages);
    waiters::check(report, version, &root.key("waiters"), &file.waiters);
    waiters::readiness(report, version, &root.key("readiness"), &file.readiness);
    if let Some(uploads) = &file.uploads {
        uploads::check(report, version, &root.key("uploads"), file, uploads);
    }
}

/// The action of this name, with one that is not there told; `None` if nothing more can be said.
pub(super) fn action<'c>(
    report: &mut Report<'_>,
    version: &Version<'c>,
    path: &Path<'_>,
    name: &str,
) -> Option<&'c ActionFile> {
    match version.actions.get(name) {
        Some(action) => *action,
        None => {
            let problem = error("dangling-action", format!("there is no action `{name}`"));
            let help = did_you_mean(name, version.actions.keys().copied());
            report.value(path, problem.maybe_help(help));
            None
        }
    }
}

/// The member of a request with this name, with one that is not there told.
pub(super) fn request_member<'c>(
    report: &mut Report<'_>,
    path: &Path<'_>,
    action: &'c ActionFile,
    name: &str,
) -> Option<&'c FieldDef> {
    let fields = &action.request.fields;
    let found = fields.iter().find(|field| field.name == name);
    if found.is_none() {
        let message = format!("`{}` takes no member `{name}`", action.name);
        let help = did_you_mean(name, fields.iter().map(|field| field.name.as_str()));
        report.value(path, error("dangling-path", message).maybe_help(help));
    }
    found
}

/// Where the paths begin that lead into the answer of an action.
pub(super) fn answer<'c>(version: &'c Version<'c>, action: &'c ActionFile) -> Scope<'c> {
    let record = Members {
        owner: Owner::Response,
        fields: &action.response.fields,
    };
    Scope {
        version,
        record,
        element: Some(record),
    }
}

fn service_name(report: &mut Report<'_>, path: &Path<'_>, name: &str) {
    if !is_service_name(name) {
        let problem = error("bad-name", format!("`{name}` cannot be a name here"));
        report.value(
            path,
            problem.help("names are lower case letters, digits, `_` and `-`, a letter first"),
        );
    }
}

/// Whether a service can be called so.
pub(crate) fn is_service_name(name: &str) -> bool {
    let is_inner = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-';
    name.starts_with(|c: char| c.is_ascii_lowercase()) && name.chars().all(is_inner)
}

/// Whether a version is a date, as all of the vendor's are.
pub(crate) fn is_version(version: &str) -> bool {
    version.split('-').map(str::len).eq([4, 2, 2])
        && version.chars().all(|c| c.is_ascii_digit() || c == '-')
}

fn date(report: &mut Report<'_>, path: &Path<'_>, version: &str) {
    if !is_version(version) {
        let problem = error("bad-name", format!("`{version}` cannot be a version"));
        report.value(
            path,
            problem.help("versions are dates, such as `2020-11-11`"),
        );
    }
}

fn host_pair(report: &mut Report<'_>, path: &Path<'_>, pair: &HostPair) {
    host(report, &path.key("production"), &pair.production);
    if let Some(test) = &pair.test {
        host(report, &path.key("test"), test);
    }
}

fn host(report: &mut Report<'_>, path: &Path<'_>, host: &str) {
    let is_inner = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if !host
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(is_inner))
    {
        let problem = error("bad-host", format!("`{host}` is no host name"));
        report.value(
            path,
            problem.help("give the name alone, such as `ess.tencentcloudapi.com`"),
        );
    }
}

/// The members that a client fills in are structs, and the same in every action.
fn identity(report: &mut Report<'_>, version: &Version<'_>, path: &Path<'_>, file: &ServiceFile) {
    let mut once = Once::new("member");
    for (index, name) in file.identity.iter().enumerate() {
        let path = path.index(index);
        once.see(report, &path, name);
        let uses = uses(version, name);
        if uses.is_empty() {
            nowhere(report, version, &path, name);
        }
        let types: Vec<_> = uses
            .iter()
            .map(|(ty, action)| format!("{ty} in `{action}`"))
            .collect();
        if types.len() > 1 {
            let message = format!("`{name}` is not everywhere the same: {}", types.join(", "));
            report.value(&path, error("bad-identity", message));
        } else if let Some((ty, _)) = uses.iter().find(|(ty, _)| !ty.starts_with("the struct")) {
            let problem = error("bad-identity", format!("`{name}` is {ty}"));
            report.value(&path, problem.help("only structs say who calls"));
        }
    }
}

/// The types that a request member has, each with the first action where it has it.
fn uses<'c>(version: &Version<'c>, name: &str) -> BTreeMap<String, &'c str> {
    let mut uses = BTreeMap::new();
    for action in version.actions.values().flatten() {
        for field in action
            .request
            .fields
            .iter()
            .filter(|field| field.name == *name)
        {
            let ty = version.resolve(&field.ty);
            if !matches!(ty.kind, Kind::Unknown) {
                uses.entry(ty.describe()).or_insert(action.name.as_str());
            }
        }
    }
    uses
}

/// The struct that an identity member is, where it is known.
pub(super) fn identity_type<'c>(version: &Version<'c>, name: &str) -> Option<&'c StructFile> {
    let actions = version.actions.values().flatten();
    let mut fields = actions.flat_map(|action| &action.request.fields);
    let field = fields.find(|field| field.name == *name)?;
    match version.resolve(&field.ty).kind {
        Kind::Struct(file) => Some(file),
        _ => None,
    }
}

/// A member that no action has may still come, as long as the service grows.
fn nowhere(report: &mut Report<'_>, version: &Version<'_>, path: &Path<'_>, name: &str) {
    if !version.is_complete() {
        return;
    }
    let actions = version.actions.values().flatten();
    let fields = actions.flat_map(|action| &action.request.fields);
    let problem = warning("bad-identity", format!("no action takes a member `{name}`"));
    let help = did_you_mean(name, fields.map(|field| field.name.as_str()));
    report.value(path, problem.maybe_help(help));
}
