//! Lists of values.

use super::types::Types;
use super::{doc, doc_or_name};
use crate::model::{Enum, EnumValue, EnumValues};
use crate::naming::{self, Scope};
use crate::schema::{EnumFile, EnumType};

/// The list of an enum file.
pub(super) fn lowered(types: &Types<'_>, source: &str, file: &EnumFile) -> Option<Enum> {
    let values = match file.ty {
        EnumType::String => {
            EnumValues::Text(values(file, |value| value.as_str().map(str::to_owned)))
        }
        EnumType::Integer => EnumValues::Integer(values(file, serde_json::Value::as_i64)),
    };
    Some(Enum {
        source: source.to_owned(),
        name: types.enum_name(&file.name)?,
        doc: doc_or_name(&file.doc, &file.name),
        values,
        severity: file.severity,
        code: file.code.clone().unwrap_or_default(),
    })
}

fn values<T>(file: &EnumFile, read: impl Fn(&serde_json::Value) -> Option<T>) -> Vec<EnumValue<T>> {
    let mut names = Scope::default();
    let value = |value: &crate::schema::EnumValue| {
        let mut doc = doc_or_name(&value.doc, &value.name);
        if let Some(deprecation) = &value.deprecated {
            doc.extend([String::new(), doc::deprecation_note(deprecation)]);
        }
        Some(EnumValue {
            value: read(&value.value)?,
            name: names.claim(&naming::type_name(&value.name)),
            doc,
            deprecated: value.deprecated.as_ref().map(doc::deprecation_hint),
        })
    };
    file.values.iter().filter_map(value).collect()
}
