//! Enum files.

use serde_json::Value;

use super::index::Version;
use super::names::{self, Once};
use super::{codes, deprecations, docs, values};
use crate::diagnostic::{Report, error};
use crate::document::Path;
use crate::schema::{EnumFile, EnumType};

/// Checks an enum.
pub(super) fn check(report: &mut Report<'_>, version: &Version<'_>, file: &EnumFile) {
    let root = Path::Root;
    names::camel(report, &root.key("name"), &file.name);
    docs::needed(report, &root.key("doc"), &file.name, &file.doc);
    let code = file.code.as_deref();
    codes::one(report, version, &root.key("code"), code, None);
    let list = root.key("values");
    if file.values.is_empty() {
        report.value(
            &list,
            error("empty-list", format!("`{}` has no values", file.name)),
        );
    }
    let mut once = Once::new("value");
    let mut distinct = values::Distinct::default();
    for (index, value) in file.values.iter().enumerate() {
        let path = list.index(index);
        once.see(report, &path.key("name"), &value.name);
        names::constant(report, &path.key("name"), &value.name);
        docs::needed(report, &path.key("doc"), &value.name, &value.doc);
        deprecations::value(report, &path.key("deprecated"), file, value);
        let at = path.key("value");
        let fits = match file.ty {
            EnumType::Integer => value.value.as_i64().is_some(),
            EnumType::String => value.value.is_string(),
        };
        if !fits {
            report.value(&at, misfit(file.ty, &value.value));
        } else {
            distinct.see(report, &at, &value.value);
        }
    }
}

fn misfit(ty: EnumType, value: &Value) -> crate::diagnostic::Problem {
    let expected = match ty {
        EnumType::Integer => "whole numbers",
        EnumType::String => "strings",
    };
    error(
        "bad-value",
        format!(
            "{} does not fit: the values are {expected}",
            values::shown(value)
        ),
    )
}
