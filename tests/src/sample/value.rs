//! Values by kind.

use serde_json::{Value, json};
use tencent_esign_runtime::record::{EnumValues, Kind};
use tencent_esign_runtime::validate::Literal;

/// An unknown member that makes an object one that is there, whatever its type.
const FILLER: &str = "XFiller";

/// Some value that counts as present.
pub fn plausible(kind: Kind) -> Value {
    plausible_two(kind).0
}

/// Two values that count as present and differ.
pub fn plausible_two(kind: Kind) -> (Value, Value) {
    match kind {
        Kind::Text => (json!("x"), json!("y")),
        Kind::Integer => (json!(1), json!(2)),
        Kind::Float => (json!(1.5), json!(2.5)),
        Kind::Boolean => (json!(true), json!(false)),
        Kind::Enum(table) => match table.values {
            EnumValues::Text(values) => (
                json!(values.first().copied().unwrap_or("x")),
                json!(values.get(1).copied().unwrap_or("y")),
            ),
            EnumValues::Integer(values) => (
                json!(values.first().unwrap_or(&1)),
                json!(values.get(1).unwrap_or(&2)),
            ),
        },
        Kind::Record(_) => (json!({FILLER: 1}), json!({FILLER: 2})),
        Kind::List(item) => {
            let (one, two) = plausible_two(*item);
            (json!([one]), json!([two]))
        }
    }
}

/// A value that is none of these, in any letter case; none if there is no other.
pub fn other_than(kind: Kind, values: &[Literal]) -> Option<Value> {
    let is_taken = |value: &Value| values.iter().any(|known| literal(known) == *value);
    let candidates = match kind.item() {
        Kind::Boolean => vec![json!(true), json!(false)],
        Kind::Float => vec![json!(-7.25), json!(-8.25)],
        Kind::Integer => (901..)
            .take(values.len() + 1)
            .map(|number| json!(number))
            .collect(),
        Kind::Enum(table) => match table.values {
            // A documented value first: it breaks nothing but the rule in question.
            EnumValues::Text(known) => known
                .iter()
                .map(|text| json!(text))
                .chain([json!("NO-SUCH-VALUE")])
                .collect(),
            EnumValues::Integer(known) => {
                let strangers = (901..).take(values.len() + 1).map(|number| json!(number));
                known
                    .iter()
                    .filter(|n| **n != 0)
                    .map(|n| json!(n))
                    .chain(strangers)
                    .collect()
            }
        },
        Kind::Text => vec![json!("NO-SUCH-VALUE")],
        Kind::Record(_) | Kind::List(_) => Vec::new(),
    };
    candidates.into_iter().find(|value| !is_taken(value))
}

/// A value of a table as JSON.
pub fn literal(literal: &Literal) -> Value {
    match *literal {
        Literal::Text(text) => json!(text),
        Literal::Integer(number) => json!(number),
        Literal::Float(number) => json!(number),
        Literal::Boolean(flag) => json!(flag),
    }
}

/// A text with upper and lower case changed for each other; none if that changes nothing.
pub fn turned(value: &Literal) -> Option<Value> {
    let Literal::Text(text) = *value else {
        return None;
    };
    let turn = |character: char| match character.is_ascii_lowercase() {
        true => character.to_ascii_uppercase(),
        false => character.to_ascii_lowercase(),
    };
    let other: String = text.chars().map(turn).collect();
    (other != text).then(|| json!(other))
}
