//! The members and rules of a request, an answer or a struct.

use super::index::Version;
use super::names::{self, Once};
use super::routes::{Members, Owner};
use super::{codes, constraints, deprecations, docs, rules};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::{FieldDef, RuleDef, TypeRef};

/// A record and where it comes from.
#[derive(Clone, Copy)]
pub(super) struct Record<'c> {
    /// Whose members they are.
    pub(super) owner: Owner<'c>,
    /// The members.
    pub(super) fields: &'c [FieldDef],
    /// The rules.
    pub(super) rules: &'c [RuleDef],
    /// The error codes of the action, if the record is its request.
    pub(super) errors: Option<&'c [String]>,
}

/// Checks a record whose members and rules stand below a path.
pub(super) fn check<'c>(
    report: &mut Report<'_>,
    version: &'c Version<'c>,
    path: &Path<'_>,
    record: Record<'c>,
) {
    let Record {
        owner,
        fields,
        rules,
        errors,
    } = record;
    let members = Members { owner, fields };
    let fields_path = path.key("fields");
    let mut once = Once::new("member");
    for (index, field) in fields.iter().enumerate() {
        let path = fields_path.index(index);
        once.see(report, &path.key("name"), &field.name);
        names::member(report, &path.key("name"), &field.name);
        named_type(report, version, &path.key("type"), &field.ty);
        docs::needed(report, &path.key("doc"), &field.name, &field.doc);
        docs::text(report, &path.key("zeroMeans"), field.zero_means.as_deref());
        constraints::check(report, version, &path, field, fields);
        codes::field(report, version, &path, field, errors);
        let deprecated = field.deprecated.as_ref();
        let at = path.key("deprecated");
        deprecations::member(report, version, &at, &field.name, deprecated, members);
    }
    let rules_path = path.key("rules");
    let mut once = Once::new("rule");
    for (index, rule) in rules.iter().enumerate() {
        let path = rules_path.index(index);
        once.see(report, &path.key("id"), &rule.id);
        docs::needed(report, &path.key("doc"), &rule.id, &rule.doc);
        rules::check(report, version, &path, rule, members);
        let listed = errors.filter(|_| rule.source.is_none());
        let code = rule.code.as_deref();
        codes::one(report, version, &path.key("code"), code, listed);
    }
}

/// A type that exists, or a list of one.
fn named_type(report: &mut Report<'_>, version: &Version<'_>, path: &Path<'_>, ty: &TypeRef) {
    match ty {
        TypeRef::Name(name) if version.is_type(name) => {}
        TypeRef::Name(name) => {
            let problem = error("dangling-type", format!("there is no type `{name}`"));
            let help = version.like_type(name).unwrap_or_else(|| {
                format!("add structs/{name}.json or enums/{name}.json, or use another type")
            });
            report.value(path, problem.help(help));
        }
        TypeRef::List(list) => match list.list.as_ref() {
            TypeRef::List(_) => {
                let problem = error("nested-list", "a list of lists cannot be described");
                report.value(path, problem);
            }
            name @ TypeRef::Name(_) => named_type(report, version, &path.key("list"), name),
        },
    }
}
