//! The methods of `service.json` that make a client act for somebody else.

use super::index::{Kind, Version};
use super::names::{self, Once};
use super::routes::{Members, Owner, Scope};
use super::{docs, service};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::naming;
use crate::schema::{ActingArgument, ActingDef, ServiceFile, StructFile};
use crate::structure::did_you_mean;

/// Checks the methods.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    file: &'c ServiceFile,
) {
    let mut once = Once::new("method");
    for (index, acting) in file.acting.iter().enumerate() {
        let path = path.index(index);
        once.see(report, &path.key("method"), &acting.method);
        method(report, &path.key("method"), file, &acting.method);
        docs::needed(report, &path.key("doc"), &acting.method, &acting.doc);
        let member = member(report, version, &path.key("member"), file, acting);
        arguments(report, version, &path.key("arguments"), acting, member);
    }
}

/// The name is ours, and no other method of the client has it.
fn method(report: &mut Report<'_>, path: &Path<'_>, file: &ServiceFile, name: &str) {
    names::snake(report, path, name);
    let mut setters = file.identity.iter().map(|wire| naming::with_setter(wire));
    if naming::CLIENT_NAMES.contains(&name) || setters.any(|setter| setter == name) {
        let problem = error("bad-name", format!("every client has a method `{name}`"));
        report.value(path, problem.help("choose another name"));
    }
}

/// The struct of the identity member.
fn member<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    file: &ServiceFile,
    acting: &ActingDef,
) -> Option<&'c StructFile> {
    if !file.identity.contains(&acting.member) {
        let message = format!("`{}` is none of the identity members", acting.member);
        let help = did_you_mean(&acting.member, file.identity.iter().map(String::as_str));
        report.value(path, error("bad-acting", message).maybe_help(help));
        return None;
    }
    service::identity_type(version, &acting.member)
}

fn arguments<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    acting: &'c ActingDef,
    member: Option<&'c StructFile>,
) {
    if acting.arguments.is_empty() {
        let problem = error("empty-list", "the method takes nothing");
        report.value(path, problem.help("say for whom it acts"));
    }
    let (mut names, mut paths) = (Once::new("argument"), Once::new("path"));
    for (index, argument) in acting.arguments.iter().enumerate() {
        let path = path.index(index);
        names.see(report, &path.key("name"), &argument.name);
        names::snake(report, &path.key("name"), &argument.name);
        paths.see(report, &path.key("path"), &argument.path);
        docs::needed(report, &path.key("doc"), &argument.name, &argument.doc);
        if let Some(member) = member {
            text(report, version, &path.key("path"), member, argument);
        }
    }
}

/// An argument is a text within the member.
fn text<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    member: &'c StructFile,
    argument: &ActingArgument,
) {
    let record = Members {
        owner: Owner::Struct(&member.name),
        fields: &member.fields,
    };
    let scope = Scope {
        version,
        record,
        element: Some(record),
    };
    let Some(target) = scope.follow(report, path, &argument.path) else {
        return;
    };
    let is_text = matches!(target.ty.kind, Kind::Text | Kind::Unknown);
    if !is_text || target.ty.is_list || target.is_many {
        let message = format!("`{}` is {}", argument.path, target.ty.describe());
        let problem = error("bad-acting", message);
        report.value(path, problem.help("an argument sets one string"));
    }
}
