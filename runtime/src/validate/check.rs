//! The limits on one value.
//!
//! Judging and telling are kept apart: what is here runs for every value of every
//! request, what [`explain`](super::explain) does only for the broken ones.

use std::cmp::Ordering;

use crate::record::{Kind, Shape};

use super::literal::{is, order};
use super::node::{Items, Node};
use super::place::Place;
use super::same::Seen;
use super::{Format, Literal, Test, charset, format, id_card, text, time};

/// What a test may look at beside the value.
pub(super) struct Context<'a> {
    /// All members of the object that the value is in.
    pub(super) members: &'a [Node<'a>],
    /// The type of that object.
    pub(super) shape: &'static Shape,
    /// The present, in seconds since 1970.
    pub(super) now: i64,
}

impl<'a> Context<'a> {
    /// A member of the object by its name.
    pub(super) fn sibling(&self, name: &str) -> Node<'a> {
        let place = self.shape.position(name);
        let node = place.and_then(|place| self.members.get(place));
        node.copied().unwrap_or(Node::Absent)
    }
}

impl Test {
    /// The word of the schema.
    pub(super) fn word(&self) -> &'static str {
        match self {
            Self::Format(_) | Self::IdCard(_) => "format",
            Self::Charset(_) => "charset",
            Self::Pattern(_) => "pattern",
            Self::MinLength(..) => "minLength",
            Self::MaxLength(..) => "maxLength",
            Self::MaxDecodedBytes(_) => "maxDecodedBytes",
            Self::Json(_) => "json",
            Self::Enum(_) => "enum",
            Self::Minimum(_) => "minimum",
            Self::Maximum(_) => "maximum",
            Self::MinItems(_) => "minItems",
            Self::MaxItems(_) => "maxItems",
            Self::UniqueItems => "uniqueItems",
            Self::UniqueBy(_) => "uniqueBy",
            Self::Time(..) => "time",
        }
    }

    /// Whether a string, number or boolean keeps the limit. Limits on other values are kept.
    pub(super) fn holds(&self, node: &Node<'_>, context: &Context<'_>) -> bool {
        match *node {
            Node::Text(text) => self.holds_for_text(text, context),
            node => self.holds_for_number(node, context.now),
        }
    }

    /// The same where nothing else may be looked at: neither other members nor the clock.
    pub(super) fn holds_alone(&self, node: &Node<'_>) -> bool {
        static NOTHING: Shape = Shape {
            name: "",
            fields: &[],
            rules: &[],
        };
        let context = Context {
            members: &[],
            shape: &NOTHING,
            now: 0,
        };
        self.holds(node, &context)
    }

    fn holds_for_text(&self, text: &str, context: &Context<'_>) -> bool {
        match *self {
            Self::MaxLength(most, unit) => text::is_at_most(text, unit, most),
            Self::MinLength(least, unit) => text::length(text, unit) >= least,
            Self::Format(form) => format::fits(form, text),
            Self::Charset(class) => charset::stranger(class, text).is_none(),
            Self::Pattern(pattern) => pattern.is_match(text),
            Self::IdCard(sibling) => id_card::expected(context.sibling(sibling), text).is_none(),
            Self::MaxDecodedBytes(most) => text::decoded_length(text) <= most,
            Self::Json(content) => text::carries(text, content.settled(context)),
            Self::Enum(values) => is_one_of(&Node::Text(text), values),
            Self::Time(least, most) => time::fits(Node::Text(text), least, most, context.now),
            Self::Minimum(_) | Self::Maximum(_) => true,
            Self::MinItems(_) | Self::MaxItems(_) | Self::UniqueItems | Self::UniqueBy(_) => true,
        }
    }

    fn holds_for_number(&self, node: Node<'_>, now: i64) -> bool {
        match *self {
            Self::Minimum(limit) => order(node, Node::Float(limit)).is_none_or(Ordering::is_ge),
            Self::Maximum(limit) => order(node, Node::Float(limit)).is_none_or(Ordering::is_le),
            Self::Enum(values) => node.is_zero() || is_one_of(&node, values),
            Self::Time(least, most) => time::fits(node, least, most, now),
            Self::Format(Format::UnixSeconds) => format::is_unix_seconds(node),
            _ => true,
        }
    }

    /// Where a list breaks a limit on lists as a whole; none if it does not.
    ///
    /// An empty list has too few items only where the member is required.
    pub(super) fn breach(&self, list: Items<'_>, kind: &Kind, required: bool) -> Option<Part> {
        let length = list.len() as u64;
        match *self {
            Self::MinItems(least) => {
                (length < least && (length > 0 || required)).then_some(Part::Whole)
            }
            Self::MaxItems(most) => (length > most).then_some(Part::Whole),
            Self::UniqueItems => repeated(list, |item| item).map(Part::Item),
            Self::UniqueBy(name) => {
                let place = kind.shape().and_then(|shape| shape.position(name))?;
                repeated(list, |item| item.member(place, name))
                    .map(|index| Part::Member(index, name))
            }
            _ => None,
        }
    }
}

/// The part of a list that breaks a limit.
#[derive(Clone, Copy)]
pub(super) enum Part {
    /// The list itself.
    Whole,
    /// One item.
    Item(usize),
    /// A member of one item.
    Member(usize, &'static str),
}

impl Part {
    /// Goes to the part of the list that stands at this place.
    pub(super) fn at(self, list: &Place<'_>, then: impl FnOnce(&Place<'_>)) {
        match self {
            Self::Whole => then(list),
            Self::Item(index) => then(&Place::Item(list, index)),
            Self::Member(index, name) => then(&Place::Member(&Place::Item(list, index), name)),
        }
    }
}

/// Whether a value is exactly one of these.
fn is_one_of(node: &Node<'_>, values: &[Literal]) -> bool {
    values.iter().any(|value| is(node, value))
}

/// The first item whose value equals that of an earlier one; empty values do not count.
fn repeated<'a>(list: Items<'a>, value: impl Fn(Node<'a>) -> Node<'a>) -> Option<usize> {
    let mut seen = Seen::new();
    (0..list.len()).find(|index| {
        let node = value(list.item(*index));
        node.is_present() && seen.before(node)
    })
}
