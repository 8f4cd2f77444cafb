//! Values for members, on both sides of each limit.

mod case;
mod list;
mod number;
mod pattern;
mod text;
mod value;

use serde_json::{Map, Value, json};
use tencent_esign_runtime::record::{EnumValues, Field, Kind, Shape};
use tencent_esign_runtime::validate::{Check, Format, Literal, Severity, Test};

pub use case::around;
pub use value::{literal, other_than, plausible, plausible_two, turned};

use crate::reach::depth;

/// The present for all cases: the validator is told, so no clock is asked.
pub const NOW: i64 = 1_769_832_000;

/// A record that stays within a limit of one of its members, or breaks it.
#[derive(Debug)]
pub struct Case {
    /// The record, with nothing in it that the limit does not need.
    pub record: Map<String, Value>,
    /// How the break is judged; none if the record stays within the limit.
    pub breaks: Option<Severity>,
    /// The JSON pointer of the offending value below the record.
    pub place: String,
}

/// The cases of one limit; none if no value for it could be thought of.
pub fn cases(shape: &'static Shape, field: &Field, check: &Check) -> Vec<Case> {
    let deny = check.severity();
    match *check.test() {
        Test::Minimum(limit) => number::minimum(field, limit, deny),
        Test::Maximum(limit) => number::maximum(field, limit, deny),
        Test::Time(least, most) => number::time(field, least, most, deny),
        Test::Format(Format::UnixSeconds) if !matches!(field.kind().item(), Kind::Text) => {
            number::unix_seconds(field, deny)
        }
        Test::MinItems(least) => list::min_items(field, least, deny),
        Test::MaxItems(most) => list::max_items(field, most, deny),
        Test::UniqueItems => list::unique_items(field, deny),
        Test::UniqueBy(member) => list::unique_by(field, member, deny),
        Test::Enum(values) => listed(field, values, deny),
        Test::IdCard(sibling) => text::id_card(shape, field, sibling, deny),
        Test::Json(content) => text::json(field, check, content),
        test => {
            let (right, wrong) = text::samples(test);
            let right = right
                .into_iter()
                .map(|text| Case::within(field, text.into()));
            let wrong = wrong
                .into_iter()
                .map(|text| Case::beyond(field, text.into(), deny));
            right.chain(wrong).collect()
        }
    }
}

/// The cases of the list of values of an enum type.
pub fn enum_cases(field: &Field) -> Vec<Case> {
    let Kind::Enum(table) = field.kind().item() else {
        return Vec::new();
    };
    let values: Vec<Literal> = match table.values {
        EnumValues::Text(values) => values.iter().map(|value| Literal::Text(value)).collect(),
        EnumValues::Integer(values) => values
            .iter()
            .map(|value| Literal::Integer(*value))
            .collect(),
    };
    listed(field, &values, table.severity)
}

/// Every listed value, what is never outside a list, a difference of case, and a stranger.
fn listed(field: &Field, values: &[Literal], severity: Severity) -> Vec<Case> {
    let mut cases: Vec<_> = values
        .iter()
        .map(|value| Case::within(field, literal(value)))
        .collect();
    let unset = match field.kind().item() {
        Kind::Integer | Kind::Float => Some(json!(0)),
        Kind::Enum(table) if matches!(table.values, EnumValues::Integer(_)) => Some(json!(0)),
        Kind::Text | Kind::Enum(_) => Some(json!("")),
        _ => None,
    };
    cases.extend(unset.map(|unset| Case::within(field, unset)));
    let listed: Vec<Value> = values.iter().map(literal).collect();
    let others = values.iter().filter_map(turned);
    for other in others.filter(|other| !listed.contains(other)) {
        let severity = severity.min(Severity::Warn);
        cases.push(Case::beyond(field, other, severity));
    }
    if let Some(stranger) = other_than(*field.kind(), values) {
        cases.push(Case::beyond(field, stranger, severity));
    }
    cases
}

impl Case {
    /// A record whose member has this value, or a list of it.
    fn within(field: &Field, value: Value) -> Self {
        let depth = depth(*field.kind());
        let listed = (0..depth).fold(value, |inner, _| json!([inner]));
        Self::whole(field, listed, None, &"/0".repeat(depth))
    }

    /// The same with a value that breaks the limit.
    fn beyond(field: &Field, value: Value, severity: Severity) -> Self {
        Self {
            breaks: Some(severity),
            ..Self::within(field, value)
        }
    }

    /// A record whose member is this value as it stands.
    fn whole(field: &Field, value: Value, breaks: Option<Severity>, inside: &str) -> Self {
        let record = Map::from_iter([(field.name().to_owned(), value)]);
        Self {
            record,
            breaks,
            place: format!("/{}{inside}", field.name()),
        }
    }

    /// The same record with another member.
    fn with(mut self, name: &str, value: Value) -> Self {
        self.record.insert(name.to_owned(), value);
        self
    }
}
