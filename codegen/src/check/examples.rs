//! Examples: that they have the members of their action, and the types.
//!
//! Whether a value meets the limits is not judged here but by the validator itself.

use serde_json::{Map, Value};

use super::index::{Kind, Type, Version};
use super::names::Once;
use super::routes::{Members, Owner};
use super::{docs, values};
use crate::diagnostic::{Report, error, warning};
use crate::document::Path;
use crate::schema::ActionFile;
use crate::structure::did_you_mean;

/// Checks the examples of an action.
pub(super) fn check(report: &mut Report<'_>, version: &Version<'_>, action: &ActionFile) {
    let list = Path::Root.key("examples");
    if action.examples.is_empty() {
        let problem = warning(
            "missing-example",
            format!("`{}` has no example", action.name),
        );
        report.value(
            &Path::Root,
            problem.help("add a request with its response, with values of your own"),
        );
    }
    let mut once = Once::new("example");
    for (index, example) in action.examples.iter().enumerate() {
        let path = list.index(index);
        once.see(report, &path.key("title"), &example.title);
        docs::text(report, &path.key("title"), Some(&example.title));
        let request = Members {
            owner: Owner::Request,
            fields: &action.request.fields,
        };
        object(
            report,
            version,
            &path.key("request"),
            &example.request,
            request,
        );
        let response = Members {
            owner: Owner::Response,
            fields: &action.response.fields,
        };
        object(
            report,
            version,
            &path.key("response"),
            &example.response,
            response,
        );
    }
}

fn object(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    value: &Value,
    members: Members<'_>,
) {
    let Value::Object(map) = value else {
        let problem = error(
            "bad-value",
            format!("{} does not fit: this is an object", values::shown(value)),
        );
        report.value(path, problem);
        return;
    };
    unknown(report, path, map, members);
    for field in members.fields {
        match map.get(&field.name) {
            // What is null counts as absent, here as in a request.
            None | Some(Value::Null) if field.required => {
                let message = format!("the required member `{}` is missing", field.name);
                report.value(path, error("missing-member", message));
            }
            None | Some(Value::Null) => {}
            Some(value) => {
                member(
                    report,
                    version,
                    &path.key(&field.name),
                    value,
                    version.resolve(&field.ty),
                );
            }
        }
    }
}

fn unknown(
    report: &mut Report<'_>,
    path: &Path<'_>,
    map: &Map<String, Value>,
    members: Members<'_>,
) {
    for key in map.keys() {
        if members.fields.iter().any(|field| field.name == *key) {
            continue;
        }
        let names = members.fields.iter().map(|field| field.name.as_str());
        let help = match key.as_str() {
            "RequestId" | "Response" => Some("examples stand without the envelope".to_owned()),
            key => did_you_mean(key, names),
        };
        let problem = error(
            "dangling-member",
            format!("{} has no member `{key}`", members.owner),
        );
        report.key(&path.key(key), problem.maybe_help(help));
    }
}

fn member(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    value: &Value,
    ty: Type<'_>,
) {
    match (ty.is_list, value) {
        (true, Value::Array(items)) => {
            for (index, item) in items.iter().enumerate() {
                single(report, version, &path.index(index), item, ty.kind);
            }
        }
        (true, _) => wrong(report, path, value, &ty.describe()),
        (false, _) => single(report, version, path, value, ty.kind),
    }
}

fn single(
    report: &mut Report<'_>,
    version: &Version<'_>,
    path: &Path<'_>,
    value: &Value,
    kind: Kind<'_>,
) {
    match kind {
        Kind::Struct(file) if value.is_object() => {
            let members = Members::of(file);
            object(report, version, path, value, members);
        }
        kind if values::of_kind(kind, value) => {}
        kind => wrong(report, path, value, &kind.describe()),
    }
}

fn wrong(report: &mut Report<'_>, path: &Path<'_>, value: &Value, expected: &str) {
    let message = format!(
        "{} does not fit: the member is {expected}",
        values::shown(value)
    );
    report.value(path, error("bad-value", message));
}
