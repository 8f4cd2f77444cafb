//! The JSON inside of a string, judged like any other object.
//!
//! A text is read straight into the places of its type's members. Strings without escapes
//! and numbers are borrowed from it, so the usual flat object needs no heap; only what is
//! nested or escaped is kept as values of their own.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::record::Kind;

use super::choice::Inside;
use super::node::{Node, Object};
use super::place::Place;
use super::plan::Plan;
use super::walk::{Terms, Walk};
use super::watch::Owner;
use super::{Content, text};

/// How many texts may lie inside of each other; what is deeper must only be JSON.
///
/// Every level doubles the escapes of the one inside, so no real text comes near.
const MOST_TEXTS: u8 = 8;

/// Judges what a string carries; `false` if it is no such JSON.
pub(super) fn judge(walk: &mut Walk, inside: &Inside, text: &str, secret: bool) -> bool {
    let terms = Terms {
        secret,
        ..Terms::OUTERMOST
    };
    let content = inside.content;
    match content {
        _ if walk.texts > MOST_TEXTS => text::carries(text, content),
        _ if !text::begins(text, content) => false,
        Content::Record(shape) => object(walk, inside.plan(shape), text, terms).is_ok(),
        Content::List(shape) => list(walk, inside.plan(shape), text, terms).is_ok(),
        other => text::carries(text, other),
    }
}

fn object(
    walk: &mut Walk,
    plan: &'static Plan,
    text: &str,
    terms: Terms<'_>,
) -> Result<(), serde_json::Error> {
    let kept = &mut Vec::new();
    match plan.members.len() {
        0..=8 => open(walk, plan, text, terms, kept, &mut [Node::Absent; 8]),
        9..=16 => open(walk, plan, text, terms, kept, &mut [Node::Absent; 16]),
        17..=32 => open(walk, plan, text, terms, kept, &mut [Node::Absent; 32]),
        33..=64 => open(walk, plan, text, terms, kept, &mut [Node::Absent; 64]),
        more => open(walk, plan, text, terms, kept, &mut vec![Node::Absent; more]),
    }
}

fn open<'n, 't: 'n>(
    walk: &mut Walk,
    plan: &'static Plan,
    text: &'t str,
    terms: Terms<'_>,
    kept: &'n mut Kept,
    nodes: &mut [Node<'n>],
) -> Result<(), serde_json::Error> {
    // Bytes, although it is text: the parser of answers takes bytes, and a second one would
    // be linked for texts.
    let mut parser = serde_json::Deserializer::from_slice(text.as_bytes());
    let members = Members {
        plan,
        nodes: &mut *nodes,
        kept: &mut *kept,
    };
    members.deserialize(&mut parser)?;
    parser.end()?;
    for (place, value) in &*kept {
        if let Some(node) = nodes.get_mut(*place) {
            *node = value.into();
        }
    }
    let owner = &Owner::new(plan, nodes);
    walk.opened(owner, &Place::Root, terms);
    let object = Object::Open(nodes);
    let counts = !object.is_empty();
    walk.rules(owner, object, &Place::Root, Terms { counts, ..terms });
    Ok(())
}

fn list(
    walk: &mut Walk,
    plan: &'static Plan,
    text: &str,
    terms: Terms<'_>,
) -> Result<(), serde_json::Error> {
    let items: Vec<Value> = serde_json::from_slice(text.as_bytes())?;
    for (index, item) in items.iter().enumerate() {
        let place = Place::Item(&Place::Root, index);
        match Node::from(item) {
            Node::Object(object) => walk.object(plan, object, &place, terms),
            node => walk.mistyped(&Kind::Record(plan.shape), node, &place),
        }
    }
    Ok(())
}

/// Members that cannot be borrowed from the text, because they are nested or have escapes;
/// each with its place.
type Kept = Vec<(usize, Value)>;

/// Reads an object; members that the type does not have are none of its business.
struct Members<'k, 'n> {
    plan: &'static Plan,
    nodes: &'k mut [Node<'n>],
    kept: &'k mut Kept,
}

impl<'n, 't: 'n> DeserializeSeed<'t> for Members<'_, 'n> {
    type Value = ();

    fn deserialize<D: Deserializer<'t>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'n, 't: 'n> Visitor<'t> for Members<'_, 'n> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(place) = map.next_key_seed(Name(self.plan))? {
            let node = place.and_then(|place| Some((place, self.nodes.get_mut(place)?)));
            let Some((place, node)) = node else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            // Of a member that comes twice the last one counts.
            self.kept.retain(|(earlier, _)| *earlier != place);
            *node = match map.next_value()? {
                Found::Node(node) => node,
                Found::Value(value) => {
                    self.kept.push((place, value));
                    Node::Absent
                }
            };
        }
        Ok(())
    }
}

/// A member of the text.
enum Found<'t> {
    /// Borrowed from the text.
    Node(Node<'t>),
    /// A value of its own.
    Value(Value),
}

/// Finds the place of a member by its name.
struct Name(&'static Plan);

impl<'t> DeserializeSeed<'t> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'t>>(self, input: D) -> Result<Self::Value, D::Error> {
        // As bytes: to look at a name as text would prove once more that it is some.
        input.deserialize_bytes(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_bytes<E>(self, name: &[u8]) -> Result<Self::Value, E> {
        Ok(self.0.names.place_of_bytes(name))
    }
}

impl<'t> Deserialize<'t> for Found<'t> {
    fn deserialize<D: Deserializer<'t>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(Any)
    }
}

struct Any;

impl<'t> Visitor<'t> for Any {
    type Value = Found<'t>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Found::Node(Node::Null))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Self::Value, E> {
        Ok(Found::Node(flag.into()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Found::Node(Node::Integer(number)))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        let node = i64::try_from(number).map_or(Node::Huge(number), Node::Integer);
        Ok(Found::Node(node))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        Ok(Found::Node(Node::Float(number)))
    }

    fn visit_borrowed_str<E>(self, text: &'t str) -> Result<Self::Value, E> {
        Ok(Found::Node(Node::Text(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Found::Value(text.into()))
    }

    fn visit_seq<A: SeqAccess<'t>>(self, items: A) -> Result<Self::Value, A::Error> {
        Value::deserialize(SeqAccessDeserializer::new(items)).map(Found::Value)
    }

    fn visit_map<A: MapAccess<'t>>(self, members: A) -> Result<Self::Value, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(members)).map(Found::Value)
    }
}
