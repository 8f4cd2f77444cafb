//! Makes the shapes from the JSON Schema. What is not understood becomes [`Shape::Any`];
//! a test holds that the schema has nothing of that sort.

use serde_json::{Map, Value};

use super::fields::fields;
use super::shape::{KeyShape, ListShape, ObjectShape, Shape, ShapeId, Shapes};
use crate::schema;

/// Compiles all definitions of a document.
pub(super) fn compile(document: &Value) -> Shapes {
    let mut shapes = Shapes::default();
    let Some(definitions) = document.get("$defs").and_then(Value::as_object) else {
        return shapes;
    };
    // Places first, so that definitions can refer to each other.
    for name in definitions.keys() {
        let id = shapes.push(Shape::Any);
        shapes.names.insert(name.clone(), id);
    }
    for (name, definition) in definitions {
        let shape = shapes.build(definition, order(name));
        if let Some(slot) = shapes
            .names
            .get(name)
            .and_then(|id| shapes.shapes.get_mut(*id))
        {
            *slot = shape;
        }
    }
    shapes
}

impl Shapes {
    fn push(&mut self, shape: Shape) -> ShapeId {
        self.shapes.push(shape);
        self.shapes.len().saturating_sub(1)
    }

    fn reference(&mut self, schema: &Value) -> ShapeId {
        let name = schema.get("$ref").and_then(Value::as_str);
        let name = name.and_then(|name| name.strip_prefix("#/$defs/"));
        match name.and_then(|name| self.names.get(name)) {
            Some(id) => *id,
            None => {
                let shape = self.build(schema, &[]);
                self.push(shape)
            }
        }
    }

    fn build(&mut self, schema: &Value, order: &[&str]) -> Shape {
        let Some(map) = schema.as_object() else {
            return Shape::Any;
        };
        if let Some(branches) = map.get("anyOf").and_then(Value::as_array) {
            return Shape::Choice(
                branches
                    .iter()
                    .map(|branch| self.reference(branch))
                    .collect(),
            );
        }
        if let Some(words) = words(map) {
            return Shape::Words(words);
        }
        match map.get("type").and_then(Value::as_str) {
            Some("string") => Shape::Text,
            Some("boolean") => Shape::Boolean,
            Some("number") => Shape::Number,
            Some("integer") => integer(map),
            Some("array") => self.list(map),
            Some("object") => self.object(map, order),
            _ => Shape::Any,
        }
    }

    fn list(&mut self, map: &Map<String, Value>) -> Shape {
        let count = |key: &str| map.get(key).and_then(Value::as_u64);
        let count = |key: &str| count(key).and_then(|count| usize::try_from(count).ok());
        let items = self.reference(map.get("items").unwrap_or(&Value::Null));
        let (min, max) = (
            count("minItems").unwrap_or(0),
            count("maxItems").unwrap_or(usize::MAX),
        );
        Shape::List(ListShape { items, min, max })
    }

    fn object(&mut self, map: &Map<String, Value>, order: &[&str]) -> Shape {
        let Some(properties) = map.get("properties").and_then(Value::as_object) else {
            return match map.get("additionalProperties") {
                Some(values @ Value::Object(_)) => Shape::Map(self.reference(values)),
                _ => Shape::Any,
            };
        };
        let required = map.get("required").and_then(Value::as_array);
        let is_required =
            |name: &str| required.is_some_and(|keys| keys.iter().any(|key| key == name));
        let mut keys: Vec<KeyShape> = properties
            .iter()
            .map(|(name, schema)| KeyShape {
                name: name.clone(),
                shape: self.reference(schema),
                required: is_required(name),
            })
            .collect();
        let place = |name: &str| order.iter().position(|key| *key == name);
        keys.sort_by_key(|key| place(&key.name).unwrap_or(usize::MAX));
        Shape::Object(ObjectShape { keys })
    }
}

/// The words of a closed list, which is written as one constant after the other.
fn words(map: &Map<String, Value>) -> Option<Vec<String>> {
    if let Some(values) = map.get("enum").and_then(Value::as_array) {
        return values
            .iter()
            .map(|value| value.as_str().map(str::to_owned))
            .collect();
    }
    let branches = map.get("oneOf")?.as_array()?;
    branches
        .iter()
        .map(|branch| Some(branch.get("const")?.as_str()?.to_owned()))
        .collect()
}

fn integer(map: &Map<String, Value>) -> Shape {
    let (min, max) = match map.get("format").and_then(Value::as_str) {
        Some("uint32") => (0, i128::from(u32::MAX)),
        Some("uint64") => (0, i128::from(u64::MAX)),
        Some("int32") => (i128::from(i32::MIN), i128::from(i32::MAX)),
        _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
    };
    Shape::Integer(min, max)
}

/// The keys of a definition in the order in which they are written.
fn order(definition: &str) -> &'static [&'static str] {
    // All limits have the same keys, whatever they limit.
    if definition.starts_with("Limit_") {
        return fields::<schema::Limit<bool>>();
    }
    match definition {
        "ServiceFile" => fields::<schema::ServiceFile>(),
        "ActingDef" => fields::<schema::ActingDef>(),
        "ActingArgument" => fields::<schema::ActingArgument>(),
        "PagesDef" => fields::<schema::PagesDef>(),
        "BesideDef" => fields::<schema::BesideDef>(),
        "PagesCase" => fields::<schema::PagesCase>(),
        "WaiterDef" => fields::<schema::WaiterDef>(),
        "StartDef" => fields::<schema::StartDef>(),
        "ReadinessDef" => fields::<schema::ReadinessDef>(),
        "PollDef" => fields::<schema::PollDef>(),
        "UploadsDef" => fields::<schema::UploadsDef>(),
        "Hosts" => fields::<schema::Hosts>(),
        "HostPair" => fields::<schema::HostPair>(),
        "ActionFile" => fields::<schema::ActionFile>(),
        "RequestDef" => fields::<schema::RequestDef>(),
        "ResponseDef" => fields::<schema::ResponseDef>(),
        "Example" => fields::<schema::Example>(),
        "StructFile" => fields::<schema::StructFile>(),
        "EnumFile" => fields::<schema::EnumFile>(),
        "EnumValue" => fields::<schema::EnumValue>(),
        "ErrorsFile" => fields::<schema::ErrorsFile>(),
        "CodeDef" => fields::<schema::CodeDef>(),
        "FieldDef" => fields::<schema::FieldDef>(),
        "ListType" => fields::<schema::ListType>(),
        "JsonChoice" => fields::<schema::JsonChoice>(),
        "JsonList" => fields::<schema::JsonList>(),
        "Deprecation" => fields::<schema::Deprecation>(),
        "TimeBounds" => fields::<schema::TimeBounds>(),
        "RuleDef" => fields::<schema::RuleDef>(),
        "ItemCount" => fields::<schema::ItemCount>(),
        "AllowedValues" => fields::<schema::AllowedValues>(),
        "CaseLimit" => fields::<schema::CaseLimit>(),
        "DateSpan" => fields::<schema::DateSpan>(),
        "Equals" => fields::<schema::Equals>(),
        "In" => fields::<schema::In>(),
        "Present" => fields::<schema::Present>(),
        "Absent" => fields::<schema::Absent>(),
        "Any" => fields::<schema::Any>(),
        "And" => fields::<schema::And>(),
        "Or" => fields::<schema::Or>(),
        "Not" => fields::<schema::Not>(),
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json_schema::document;

    #[test]
    fn every_object_has_its_order() {
        let definitions = document()["$defs"].as_object().unwrap();
        for (name, definition) in definitions {
            let Some(properties) = definition.get("properties").and_then(Value::as_object) else {
                continue;
            };
            let order = order(name);
            assert_eq!(order.len(), properties.len(), "{name}: {order:?}");
            assert!(
                order.iter().all(|key| properties.contains_key(*key)),
                "{name}"
            );
            assert_eq!(definition["additionalProperties"], false, "{name}");
        }
    }

    #[test]
    fn every_word_of_the_json_schema_is_understood() {
        let known = [
            "$ref",
            "additionalProperties",
            "anyOf",
            "const",
            "default",
            "description",
            "format",
            "items",
            "maxItems",
            "minItems",
            "minimum",
            "not",
            "oneOf",
            "properties",
            "required",
            "type",
        ];
        fn walk(schema: &Value, known: &[&str]) {
            let Some(map) = schema.as_object() else {
                return;
            };
            for (word, value) in map {
                assert!(known.contains(&word.as_str()), "{word}");
                match (word.as_str(), value) {
                    ("properties", Value::Object(map)) => map.values().for_each(|v| walk(v, known)),
                    ("anyOf" | "oneOf", Value::Array(all)) => {
                        all.iter().for_each(|v| walk(v, known))
                    }
                    ("items" | "additionalProperties", schema) => walk(schema, known),
                    _ => {}
                }
            }
        }
        for definition in document()["$defs"].as_object().unwrap().values() {
            walk(definition, &known);
        }
    }
}
