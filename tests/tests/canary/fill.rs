//! Bodies with a mark in every sensitive place.

use esign_tests::reach::depth;
use esign_tests::sample::plausible;
use serde_json::{Value, json};
use tencent_esign::runtime::record::{EnumValues, Field, Kind, Shape};

use super::{MARK, NUMBER};

/// What stands in the sensitive places.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Canary {
    /// A value of the right type.
    Plain,
    /// A string that is longer than any limit.
    Long,
    /// A string of characters that no class has.
    Strange,
    /// Many equal values in every list.
    Repeated,
    /// A value of another type.
    OtherType,
    /// A list in place of a value, a value in place of a list.
    OtherDepth,
}

impl Canary {
    /// All of them.
    pub(super) const ALL: [Self; 6] = [
        Self::Plain,
        Self::Long,
        Self::Strange,
        Self::Repeated,
        Self::OtherType,
        Self::OtherDepth,
    ];

    /// Whether the body can be read into its type.
    pub(super) fn fits(self) -> bool {
        !matches!(self, Self::OtherType | Self::OtherDepth)
    }

    /// A record with every member set, as deep as its type goes.
    pub(super) fn record(self, shape: &'static Shape) -> Value {
        // A type that holds itself is followed this deep.
        self.members(shape, false, 8)
    }

    fn members(self, shape: &'static Shape, secret: bool, left: usize) -> Value {
        let there = shape
            .fields
            .iter()
            .filter(|field| left > 0 || field.kind().shape().is_none());
        let member = |field: &Field| {
            let secret = secret || field.marks().sensitive;
            (
                field.name().to_owned(),
                self.value(*field.kind(), secret, left),
            )
        };
        there.map(member).collect()
    }

    fn value(self, kind: Kind, secret: bool, left: usize) -> Value {
        let item = match kind.item() {
            Kind::Record(shape) if !secret || self != Self::OtherType => {
                self.members(shape, secret, left.saturating_sub(1))
            }
            item if secret => self.secret(item),
            item => plausible(item),
        };
        let (count, lists) = match (secret, self) {
            (true, Self::Repeated) => (60, depth(kind)),
            (true, Self::OtherDepth) => (1, 1 - depth(kind).min(1)),
            _ => (1, depth(kind)),
        };
        // Records within records would grow beyond measure.
        let count = if kind.shape().is_some() {
            count.min(2)
        } else {
            count
        };
        (0..lists).fold(item, |inner, _| Value::from(vec![inner; count]))
    }

    fn secret(self, kind: Kind) -> Value {
        let is_number = match kind {
            Kind::Integer | Kind::Float => true,
            Kind::Enum(table) => matches!(table.values, EnumValues::Integer(_)),
            _ => false,
        };
        match (self, kind) {
            (_, Kind::Boolean) if self != Self::OtherType => json!(true),
            (Self::OtherType, _) if is_number => json!(MARK),
            (Self::OtherType, Kind::Text | Kind::Enum(_)) => json!(NUMBER),
            (Self::OtherType, _) => json!(MARK),
            _ if is_number => json!(NUMBER),
            (Self::Long, _) => json!(MARK.repeat(3_000)),
            (Self::Strange, _) => json!(format!("\u{1}&({MARK})\u{1f600} ")),
            _ => json!(MARK),
        }
    }
}

/// Whether anything sensitive can be reached from a type.
pub(super) fn has_secrets(shape: &'static Shape) -> bool {
    let body = Canary::Plain.record(shape).to_string();
    body.contains(MARK) || body.contains(&NUMBER.to_string())
}
