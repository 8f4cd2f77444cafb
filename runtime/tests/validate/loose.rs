//! A record of any shape, read from JSON, to judge the same values as typed ones.

use serde_json::{Number, Value as Json};
use tencent_esign_runtime::record::{
    EnumValues, Kind, Member, Open, Presence, Record, Shape, Show, Slot, Value, View,
};

/// A record whose members are kept in a list.
pub(crate) struct Loose {
    shape: &'static Shape,
    cells: Vec<Cell>,
}

/// The most members of a shape.
const WIDEST: usize = 64;

/// One member or item.
pub(crate) enum Cell {
    /// An optional member that is not there.
    Missing,
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// An object.
    Record(Loose),
    /// An array.
    List(Vec<Cell>),
}

impl Loose {
    /// The typed record for a JSON object; none if a Rust type could not hold the values.
    pub(crate) fn read(shape: &'static Shape, body: &Json) -> Option<Self> {
        assert!(shape.fields.len() <= WIDEST, "{} is too wide", shape.name);
        let map = body.as_object()?;
        let known = map.keys().all(|name| shape.position(name).is_some());
        let cells = shape
            .fields
            .iter()
            .map(|field| match map.get(field.name()) {
                None if field.marks().presence == Presence::Required => None,
                None => Some(Cell::Missing),
                Some(value) => Cell::read(field.kind(), value),
            });
        let cells = cells.collect::<Option<_>>()?;
        known.then_some(Self { shape, cells })
    }
}

impl Loose {
    /// Shows the members without touching the heap, as a generated type does.
    fn show<'a, const N: usize>(&'a self, out: &mut dyn Show<'a>) {
        let mut members = [Member::Value(&Cell::Missing); N];
        for (place, cell) in members.iter_mut().zip(&self.cells) {
            *place = Member::Value(cell);
        }
        out.show(&members[..self.cells.len()]);
    }
}

impl Cell {
    fn read(kind: &Kind, value: &Json) -> Option<Self> {
        Some(match (kind, value) {
            (Kind::Text, Json::String(text)) => Self::Text(text.clone()),
            (Kind::Integer, Json::Number(number)) => Self::Integer(whole(number)?),
            (Kind::Float, Json::Number(number)) => Self::Float(number.as_f64()?),
            (Kind::Boolean, Json::Bool(flag)) => Self::Boolean(*flag),
            (Kind::Enum(table), Json::String(text)) => match table.values {
                EnumValues::Text(_) => Self::Text(text.clone()),
                EnumValues::Integer(_) => return None,
            },
            (Kind::Enum(table), Json::Number(number)) => match table.values {
                EnumValues::Integer(_) => Self::Integer(whole(number)?),
                EnumValues::Text(_) => return None,
            },
            (Kind::Record(shape), Json::Object(_)) => Self::Record(Loose::read(shape, value)?),
            (Kind::List(item), Json::Array(items)) => {
                let items = items.iter().map(|value| Self::read(item, value));
                Self::List(items.collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }
}

/// The whole number as Rust has it: 20.0 is read as 20.
fn whole(number: &Number) -> Option<i64> {
    let float = || {
        number
            .as_f64()
            .filter(|float| float.fract() == 0.0 && float.abs() < 9e15)
    };
    number
        .as_i64()
        .or_else(|| float().map(|float| float as i64))
}

impl Record for Loose {
    fn shape(&self) -> &'static Shape {
        self.shape
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        match self.cells.len() {
            0..=8 => self.show::<8>(out),
            9..=16 => self.show::<16>(out),
            17..=32 => self.show::<32>(out),
            _ => self.show::<WIDEST>(out),
        }
    }

    fn slots(&mut self, _: &mut dyn Open) {
        unreachable!("nothing is read into these records")
    }
}

impl Value for Cell {
    fn view(&self) -> View<'_> {
        match self {
            Self::Missing => View::Absent,
            Self::Text(text) => View::Text(text),
            Self::Integer(number) => View::Integer(*number),
            Self::Float(number) => View::Float(*number),
            Self::Boolean(flag) => View::Boolean(*flag),
            Self::Record(record) => View::Record(record),
            Self::List(list) => View::List(list),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        unreachable!("nothing is read into these records")
    }

    fn blank() -> Self {
        Self::Missing
    }
}
