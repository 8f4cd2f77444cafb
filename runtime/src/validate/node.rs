//! One value of a request, wherever it comes from.
//!
//! The interpreter sees typed records, a request with the caller's identity and raw
//! JSON only through [`Node`], so that all of them are judged by the same code. Nothing
//! is copied on the way.

use serde_json::{Map, Value};

use crate::record::{List, Member, Outgoing, Record, Shape, View};

use super::plan::Plan;

/// A borrowed look at one value.
#[derive(Clone, Copy)]
pub(super) enum Node<'a> {
    /// A member that is not there.
    Absent,
    /// A JSON `null`.
    Null,
    /// A string.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A whole number above the range of the type.
    Huge(u64),
    /// A number that JSON writes with a fraction or an exponent.
    Float(f64),
    /// `true`.
    ///
    /// A variant of its own, so that no variant has a payload beside the tag: values that
    /// are moved around a lot stay cheap to copy.
    True,
    /// `false`.
    False,
    /// An object.
    Object(Object<'a>),
    /// An array.
    List(Items<'a>),
}

/// The members of an object.
#[derive(Clone, Copy)]
pub(super) enum Object<'a> {
    /// A typed record. It shows all its members or none: dear to ask for one alone.
    Record(&'a dyn Record),
    /// A typed request with the identity that stands in for members it leaves open.
    Request(&'a Outgoing<'a>),
    /// Raw JSON.
    Json(&'a Map<String, Value>),
    /// The members of any of these, in the order of the shape.
    Open(&'a [Node<'a>]),
}

/// The items of a list.
#[derive(Clone, Copy)]
pub(super) enum Items<'a> {
    /// A typed list.
    Typed(&'a dyn List),
    /// Raw JSON.
    Json(&'a [Value]),
}

impl<'a> Node<'a> {
    /// The member of an object; absent for everything that is no object.
    ///
    /// Typed records are asked by the place in their shape, JSON by the name.
    pub(super) fn member(self, place: usize, name: &str) -> Self {
        match self {
            Self::Object(object) => object.member(place, name),
            _ => Self::Absent,
        }
    }

    /// The items of a list; none for everything that is no list.
    pub(super) fn items(self) -> impl Iterator<Item = Self> {
        let items = match self {
            Self::List(items) => items,
            _ => Items::Json(&[]),
        };
        (0..items.len()).map(move |index| items.item(index))
    }

    /// Whether the value counts in conditions and rules: neither missing nor null nor an
    /// empty string, list or object.
    #[inline]
    pub(super) fn is_present(&self) -> bool {
        match *self {
            Self::Absent | Self::Null => false,
            Self::Text(text) => !text.is_empty(),
            Self::Object(object) => !object.is_empty(),
            Self::List(items) => items.len() > 0,
            Self::Integer(_) | Self::Huge(_) | Self::Float(_) | Self::True | Self::False => true,
        }
    }

    /// Whether the value is the number 0.
    pub(super) fn is_zero(&self) -> bool {
        match *self {
            Self::Integer(number) => number == 0,
            Self::Float(number) => number == 0.0,
            _ => false,
        }
    }
}

impl<'a> Object<'a> {
    /// The member at this place of the shape, which has this name.
    pub(super) fn member(self, place: usize, name: &str) -> Node<'a> {
        match self {
            Self::Open(members) => members.get(place).copied().unwrap_or(Node::Absent),
            Self::Json(map) => map.get(name).map_or(Node::Absent, Node::from),
            Self::Record(record) => record.member(place).into(),
            Self::Request(request) => request.member(place).into(),
        }
    }

    /// Fills in all members of an object of this type, each at its place, and says how
    /// many of its members the type does not have.
    pub(super) fn open(self, plan: &Plan, members: &mut [Node<'a>]) -> usize {
        match self {
            Self::Record(record) => show(record, members),
            Self::Request(request) => {
                show(request.record(), members);
                for (node, field) in members.iter_mut().zip(plan.shape.fields) {
                    if matches!(node, Node::Absent) {
                        *node = request.stand_in(field.name()).into();
                    }
                }
            }
            Self::Json(map) => return sort(map, plan, members),
            Self::Open(open) => {
                members
                    .iter_mut()
                    .zip(open)
                    .for_each(|(place, node)| *place = *node);
            }
        }
        0
    }

    /// The type of a record; none for JSON, and for members alone.
    pub(super) fn shape(self) -> Option<&'static Shape> {
        match self {
            Self::Record(record) => Some(record.shape()),
            Self::Request(request) => Some(request.record().shape()),
            Self::Json(_) | Self::Open(_) => None,
        }
    }

    /// Whether the object has no member at all.
    pub(super) fn is_empty(self) -> bool {
        match self {
            Self::Record(record) => is_blank(record),
            Self::Request(request) => is_blank(request.record()),
            Self::Json(map) => map.is_empty(),
            Self::Open(members) => members.iter().all(|node| matches!(node, Node::Absent)),
        }
    }
}

/// Fills in the members of a record.
fn show<'a>(record: &'a dyn Record, nodes: &mut [Node<'a>]) {
    record.members(&mut |members: &[Member<'a>]| {
        for (node, member) in nodes.iter_mut().zip(members) {
            *node = member.view().into();
        }
    });
}

/// Puts the members of JSON in their places, and counts those that have none.
fn sort<'a>(map: &'a Map<String, Value>, plan: &Plan, nodes: &mut [Node<'a>]) -> usize {
    let mut unknown = 0;
    for (name, value) in map {
        match plan
            .names
            .place(name)
            .and_then(|place| nodes.get_mut(place))
        {
            Some(node) => *node = value.into(),
            None => unknown += 1,
        }
    }
    unknown
}

/// Whether none of a record's members is there.
fn is_blank(record: &dyn Record) -> bool {
    let mut blank = true;
    record.members(&mut |members: &[Member<'_>]| {
        blank = members.iter().all(|member| match member {
            Member::Further(further) => further.is_empty(),
            member => matches!(member.view(), View::Absent),
        });
    });
    blank
}

impl<'a> Items<'a> {
    /// How many items there are.
    pub(super) fn len(self) -> usize {
        match self {
            Self::Typed(list) => list.len(),
            Self::Json(list) => list.len(),
        }
    }

    /// The item at this place; absent behind the last one.
    pub(super) fn item(self, index: usize) -> Node<'a> {
        match self {
            Self::Typed(list) => list.item(index).into(),
            Self::Json(list) => list.get(index).map_or(Node::Absent, Node::from),
        }
    }
}

impl From<bool> for Node<'_> {
    fn from(flag: bool) -> Self {
        if flag { Self::True } else { Self::False }
    }
}

impl<'a> From<View<'a>> for Node<'a> {
    fn from(view: View<'a>) -> Self {
        match view {
            View::Absent => Self::Absent,
            View::Text(text) => Self::Text(text),
            View::Integer(number) => Self::Integer(number),
            View::Float(number) => Self::Float(number),
            View::Boolean(flag) => flag.into(),
            View::Record(record) => Self::Object(Object::Record(record)),
            View::List(list) => Self::List(Items::Typed(list)),
        }
    }
}

impl<'a> From<&'a Value> for Node<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => (*flag).into(),
            Value::Number(number) => number
                .as_i64()
                .map(Self::Integer)
                .or_else(|| number.as_u64().map(Self::Huge))
                .or_else(|| number.as_f64().map(Self::Float))
                .unwrap_or(Self::Float(f64::NAN)),
            Value::String(text) => Self::Text(text),
            Value::Array(list) => Self::List(Items::Json(list)),
            Value::Object(map) => Self::Object(Object::Json(map)),
        }
    }
}
