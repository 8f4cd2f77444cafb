//! Values that have all the members of their type.

use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Map, Value, json};
use tencent_esign::runtime::record::{EnumTable, EnumValues, Kind, Shape};

/// How many records one value holds before its lists stay empty and its objects bare, so
/// that a type of a dozen levels makes no book.
const RECORDS: usize = 12;

/// Makes a value with every member of its type, lists of up to three items included.
pub(super) fn full(shape: &'static Shape, rng: &mut TestRng) -> Value {
    let mut maker = Maker { rng, left: RECORDS };
    maker.record(shape)
}

struct Maker<'r> {
    rng: &'r mut TestRng,
    left: usize,
}

impl Maker<'_> {
    fn record(&mut self, shape: &'static Shape) -> Value {
        self.left = self.left.saturating_sub(1);
        let mut members = Map::new();
        for field in shape.fields {
            members.insert(field.name().to_owned(), self.value(*field.kind()));
        }
        Value::Object(members)
    }

    fn value(&mut self, kind: Kind) -> Value {
        match kind {
            Kind::Text => self.text().into(),
            Kind::Integer => self.integer().into(),
            Kind::Float => json!(self.float()),
            Kind::Boolean => self.rng.random_bool(0.5).into(),
            Kind::Enum(table) => self.listed(table),
            Kind::Record(_) if self.left == 0 => json!({}),
            Kind::Record(shape) => self.record(shape),
            Kind::List(item) => {
                let most = if self.left == 0 && item.shape().is_some() {
                    0
                } else {
                    3
                };
                let count = self.rng.random_range(0..=most);
                (0..count).map(|_| self.value(*item)).collect()
            }
        }
    }

    fn text(&mut self) -> &'static str {
        const TEXTS: &[&str] = &[
            "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH",
            "合同 \u{1f642}",
            "a\"b\\c/d\n\u{0}\u{7f}",
            "",
            "null",
            "20",
            " ",
        ];
        TEXTS[self.rng.random_range(0..TEXTS.len())]
    }

    fn integer(&mut self) -> i64 {
        match self.rng.random_range(0..8) {
            0 => i64::MAX,
            1 => i64::MIN,
            2 => 0,
            3 => 1_769_832_000,
            _ => self.rng.random_range(-30..3_000),
        }
    }

    fn float(&mut self) -> f64 {
        match self.rng.random_range(0..6) {
            0 => 0.1 + 0.2,
            1 => 1.0e300,
            2 => -0.0,
            _ => f64::from(self.rng.random_range(-400..8_000)) / 8.0,
        }
    }

    /// A documented value, or one that nobody has heard of.
    fn listed(&mut self, table: &EnumTable) -> Value {
        match table.values {
            EnumValues::Text(values) => match self.rng.random_range(0..=values.len()) {
                index if index < values.len() => values[index].into(),
                _ => "NEW_合同".into(),
            },
            EnumValues::Integer(values) => match self.rng.random_range(0..=values.len()) {
                index if index < values.len() => values[index].into(),
                _ => self.integer().into(),
            },
        }
    }
}
