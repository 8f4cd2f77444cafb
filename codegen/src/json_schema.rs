//! The JSON Schema of the schema files, made from the types that read them.
//!
//! Editors use it while one types; the structural check walks the same document, so
//! that the two never disagree.

use std::sync::LazyLock;

use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use crate::layout::FileKind;
use crate::schema::{ActionFile, EnumFile, ErrorsFile, ServiceFile, StructFile};

static DOCUMENT: LazyLock<Value> = LazyLock::new(build);

/// The text of `schema/schema.json`: all kinds of files in one document.
pub fn json_schema() -> String {
    let mut text = format!("{:#}", document());
    text.push('\n');
    text
}

/// The same as a value.
pub(crate) fn document() -> &'static Value {
    &DOCUMENT
}

/// The name of the definition of a kind of file.
pub(crate) fn definition(kind: FileKind) -> &'static str {
    match kind {
        FileKind::Service => "ServiceFile",
        FileKind::Action => "ActionFile",
        FileKind::Struct => "StructFile",
        FileKind::Enum => "EnumFile",
        FileKind::Errors => "ErrorsFile",
    }
}

fn build() -> Value {
    let mut generator = SchemaSettings::draft2020_12().into_generator();
    let kinds = [
        generator.subschema_for::<ActionFile>(),
        generator.subschema_for::<StructFile>(),
        generator.subschema_for::<EnumFile>(),
        generator.subschema_for::<ServiceFile>(),
        generator.subschema_for::<ErrorsFile>(),
    ];
    let mut definitions = generator.take_definitions(true);
    definitions.values_mut().for_each(forbid_null);
    let mut document = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One file of the tencent-esign schema",
        "description": "actions/NAME.json, structs/NAME.json, enums/NAME.json, errors.json or service.json",
        "anyOf": kinds,
        "$defs": definitions,
    });
    // Other crates of a build may ask serde_json to keep the order of insertion; the text is
    // the same all the same.
    document.sort_all_objects();
    document
}

/// What is not needed is left out and never null, though the types could read a null.
fn forbid_null(schema: &mut Value) {
    if *schema == Value::Bool(true) {
        *schema = json!({});
    }
    let Value::Object(map) = schema else { return };
    if let Some(Value::Object(properties)) = map.get_mut("properties") {
        properties.values_mut().for_each(forbid_null);
    }
    if let Some(items) = map.get_mut("items") {
        forbid_null(items);
    }
    if let Some(Value::Array(types)) = map.get_mut("type") {
        types.retain(|ty| ty != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            map.insert("type".to_owned(), only);
        }
    }
    if let Some(Value::Array(branches)) = map.get_mut("anyOf") {
        branches.retain(|branch| *branch != json!({"type": "null"}));
        branches.iter_mut().for_each(forbid_null);
        if let [Value::Object(only)] = branches.as_slice() {
            let only = only.clone();
            map.remove("anyOf");
            only.into_iter().for_each(|(key, value)| {
                map.entry(key).or_insert(value);
            });
        }
    }
    if !["$ref", "anyOf", "const", "oneOf", "type"]
        .iter()
        .any(|word| map.contains_key(*word))
    {
        map.insert("not".to_owned(), json!({"type": "null"}));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_file_is_defined() {
        for kind in [
            FileKind::Service,
            FileKind::Action,
            FileKind::Struct,
            FileKind::Enum,
            FileKind::Errors,
        ] {
            let pointer = format!("/$defs/{}/properties", definition(kind));
            assert!(document().pointer(&pointer).is_some(), "{pointer}");
        }
    }

    #[test]
    fn nothing_may_be_null() {
        let text = document().to_string();
        let nulls = text.matches("null").count();
        assert_eq!(nulls, text.matches(r#""not":{"type":"null"}"#).count());
    }

    #[test]
    fn every_reference_leads_somewhere() {
        let text = document().to_string();
        for rest in text.split("\"#/").skip(1) {
            let pointer = format!("/{}", rest.split('"').next().unwrap());
            assert!(document().pointer(&pointer).is_some(), "{pointer}");
        }
    }

    #[test]
    fn descriptions_come_from_the_types() {
        let doc = document().pointer("/$defs/FieldDef/properties/maxLength/description");
        assert_eq!(
            doc.and_then(Value::as_str),
            Some("The most characters of a string.")
        );
    }
}
