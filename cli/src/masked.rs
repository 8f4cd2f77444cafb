//! A request body as it can be shown to others.

use serde_json::Value;
use tencent_esign::runtime::record::{Kind, Shape};

/// What stands in place of personal data.
const MASK: &str = "****";

/// The body with every sensitive member masked, and with those that the shape does not know.
pub(crate) fn masked(shape: &'static Shape, body: &Value) -> Value {
    masked_value(&Kind::Record(shape), body)
}

/// A value of another type than expected is masked too: nothing tells what it is.
fn masked_value(kind: &Kind, value: &Value) -> Value {
    match (kind, value) {
        (_, Value::Null) => Value::Null,
        (Kind::Record(shape), Value::Object(members)) => {
            let mask = |(name, value): (&String, &Value)| {
                let field = shape
                    .position(name)
                    .and_then(|index| shape.fields.get(index));
                let value = match field {
                    Some(field) if !field.marks().sensitive => masked_value(field.kind(), value),
                    _ => Value::from(MASK),
                };
                (name.clone(), value)
            };
            members.iter().map(mask).collect()
        }
        (Kind::List(item), Value::Array(items)) => items
            .iter()
            .map(|value| masked_value(item, value))
            .collect(),
        (Kind::Record(_) | Kind::List(_), _) | (_, Value::Object(_) | Value::Array(_)) => {
            Value::from(MASK)
        }
        (_, scalar) => scalar.clone(),
    }
}
