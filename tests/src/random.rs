//! Random JSON for record types, made from their shapes.

use std::collections::HashMap;

use proptest::prelude::*;
use proptest::strategy::Union;
use serde_json::{Map, Number, Value, json};
use tencent_esign_runtime::record::{EnumTable, EnumValues, Field, Kind, Presence, Shape};

/// How deep records are nested.
const DEPTH: usize = 4;

/// Which members are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fill {
    /// Any, required or not.
    Any,
    /// The required ones always, the others now and then.
    Required,
}

/// Makes strategies, one for each record type and depth.
pub struct Maker {
    fill: Fill,
    known: HashMap<(usize, usize), BoxedStrategy<Value>>,
}

impl Maker {
    /// Makes records with these members.
    pub fn new(fill: Fill) -> Self {
        Self {
            fill,
            known: HashMap::new(),
        }
    }

    /// Objects that can be read into records of this type.
    pub fn record(&mut self, shape: &'static Shape) -> BoxedStrategy<Value> {
        self.nested(shape, DEPTH)
    }

    fn nested(&mut self, shape: &'static Shape, depth: usize) -> BoxedStrategy<Value> {
        let key = (std::ptr::from_ref(shape).addr(), depth);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let members: Vec<_> = shape
            .fields
            .iter()
            .map(|field| self.member(field, depth))
            .collect();
        let names: Vec<_> = shape.fields.iter().map(|field| field.name()).collect();
        let object = move |values: Vec<Option<Value>>| {
            let members = names.iter().zip(values);
            let there = members.filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
            Value::Object(there.collect::<Map<_, _>>())
        };
        let strategy = members.prop_map(object).boxed();
        self.known.insert(key, strategy.clone());
        strategy
    }

    fn member(&mut self, field: &Field, depth: usize) -> BoxedStrategy<Option<Value>> {
        let is_required =
            field.marks().presence == Presence::Required && self.fill == Fill::Required;
        if depth == 0 && field.kind().shape().is_some() && !is_required {
            return Just(None).boxed();
        }
        let value = self.value(*field.kind(), depth);
        match is_required {
            true => value.prop_map(Some).boxed(),
            // Few of many members, so that large types stay readable.
            false => prop::option::weighted(0.3, value).boxed(),
        }
    }

    fn value(&mut self, kind: Kind, depth: usize) -> BoxedStrategy<Value> {
        match kind {
            Kind::Text => text().prop_map(Value::from).boxed(),
            Kind::Integer => integer(),
            Kind::Float => float(),
            Kind::Boolean => any::<bool>().prop_map(Value::from).boxed(),
            Kind::Enum(table) => listed(table),
            Kind::Record(shape) => self.nested(shape, depth.saturating_sub(1)),
            Kind::List(item) => {
                let item = self.value(*item, depth);
                prop::collection::vec(item, 0..3)
                    .prop_map(Value::from)
                    .boxed()
            }
        }
    }
}

/// Any JSON value, a few levels deep.
pub fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| Number::from_f64(number).map_or(Value::Null, Value::from)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        let members = prop::collection::vec((text(), inner.clone()), 0..4);
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            members.prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// Strings that limits and rules are about.
const LOOKS: &[&str] = &[
    "",
    "x",
    "0",
    "合同",
    "a&b",
    "13800138000",
    "2026-01-31",
    "1769832000",
    "true",
    "QQ==",
    "{\"a\":1}",
    "https://example.com",
    "ID_CARD",
    "11010519491231002X",
    "[",
    "\\",
    "\u{0}",
];

/// Strings of any characters, and strings that look like values.
pub fn text() -> BoxedStrategy<String> {
    let looks = prop::sample::select(LOOKS).prop_map(str::to_owned);
    prop_oneof![3 => looks, 2 => any::<String>(), 1 => "[a-z合]{0,60}"].boxed()
}

/// Whole numbers, now and then in the spelling with a fraction.
fn integer() -> BoxedStrategy<Value> {
    let small = -3_i64..1_000;
    let spelt = small.clone().prop_map(|number| json!(number as f64));
    prop_oneof![
        4 => small.prop_map(Value::from),
        1 => spelt,
        1 => any::<i64>().prop_map(Value::from),
    ]
    .boxed()
}

/// Numbers with and without a fraction.
fn float() -> BoxedStrategy<Value> {
    let any = any::<f64>()
        .prop_filter_map("finite", Number::from_f64)
        .prop_map(Value::from);
    let near = (-2_000_i32..2_000).prop_map(|number| json!(f64::from(number) / 8.0));
    prop_oneof![3 => near, 1 => any, 1 => (-3_i64..1_000).prop_map(Value::from)].boxed()
}

/// A documented value, mostly.
fn listed(table: &'static EnumTable) -> BoxedStrategy<Value> {
    let (known, other) = match table.values {
        EnumValues::Text(values) => {
            let known: Vec<_> = values.iter().map(|value| json!(value)).collect();
            (known, text().prop_map(Value::from).boxed())
        }
        EnumValues::Integer(values) => {
            let known: Vec<_> = values.iter().map(|value| json!(value)).collect();
            (known, integer())
        }
    };
    if known.is_empty() {
        return other;
    }
    Union::new_weighted(vec![(3, prop::sample::select(known).boxed()), (1, other)]).boxed()
}
