//! A request body as it can be shown to others.

use serde_json::Value;
use tencent_esign::runtime::record::Shape;

/// What stands in place of personal data.
const MASK: &str = "****";

/// The body with every sensitive member masked, and with those that the shape does not know.
pub(crate) fn masked(shape: &Shape, body: &Value) -> Value {
    match body {
        Value::Object(members) => {
            let mask = |(name, value): (&String, &Value)| {
                let field = shape.position(name).and_then(|index| shape.fields.get(index));
                let value = match field {
                    Some(field) if !field.sensitive => match field.kind.shape() {
                        Some(inner) => masked(inner, value),
                        None => value.clone(),
                    },
                    _ => Value::from(MASK),
                };
                (name.clone(), value)
            };
            members.iter().map(mask).collect()
        }
        Value::Array(items) => items.iter().map(|item| masked(shape, item)).collect(),
        // An object was expected, so nothing tells whether this is personal.
        Value::String(_) => Value::from(MASK),
        Value::Null | Value::Bool(_) | Value::Number(_) => body.clone(),
    }
}
