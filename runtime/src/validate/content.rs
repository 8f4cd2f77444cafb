//! The JSON that a string carries, as the tables say it.

use crate::record::Shape;

use super::Literal;
use super::check::Context;
use super::literal::is_loosely;
use super::node::Node;

/// What a string carries.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Any JSON value.
    Any,
    /// A JSON object.
    Object,
    /// A JSON array.
    Array,
    /// No JSON but plain text.
    Text,
    /// A JSON object with members of this shape, whose values are judged.
    Record(&'static Shape),
    /// A JSON array of such objects.
    List(&'static Shape),
    /// What another member decides.
    Choice(&'static Choice),
}

/// What a string carries, by the value of another member.
#[derive(Debug)]
pub struct Choice {
    /// The sibling member that decides.
    pub by: &'static str,
    /// What the string carries by the value of that member, whatever the case of its letters.
    pub types: &'static [(&'static [Literal], Content)],
    /// What it carries for all other values.
    pub other: Content,
}

impl Content {
    /// What the string carries in an object with these members.
    pub(super) fn settled(self, context: &Context<'_>) -> Self {
        let Self::Choice(choice) = self else {
            return self;
        };
        let place = choice.place(context.sibling(choice.by));
        let chosen = choice.types.get(place);
        chosen.map_or(choice.other, |(_, content)| *content)
    }

    /// Whether values inside are judged.
    pub(super) fn is_judged(self) -> bool {
        matches!(self, Self::Record(_) | Self::List(_))
    }

    /// Whether a text that was read as the other content is of this kind, too.
    pub(super) fn includes(self, read: Self) -> bool {
        matches!(
            (self, read),
            (Self::Any | Self::Text, _)
                | (Self::Object | Self::Record(_), Self::Record(_))
                | (Self::Array | Self::List(_), Self::List(_))
        )
    }

    /// The shapes of all objects that the string may carry.
    pub fn shapes(self) -> impl Iterator<Item = &'static Shape> {
        let shape = |content| match content {
            Self::Record(shape) | Self::List(shape) => Some(shape),
            Self::Any | Self::Object | Self::Array | Self::Text | Self::Choice(_) => None,
        };
        let (types, other) = match self {
            Self::Choice(choice) => (choice.types, choice.other),
            other => (&[] as &[_], other),
        };
        let types = types.iter().map(|(_, content)| *content);
        types.chain([other]).filter_map(shape)
    }

    /// The kind of JSON, for messages.
    pub(super) fn describe(self) -> &'static str {
        match self {
            Self::Any | Self::Choice(_) => "a JSON value",
            Self::Object | Self::Record(_) => "a JSON object",
            Self::Array | Self::List(_) => "a JSON array",
            Self::Text => "text",
        }
    }
}

impl Choice {
    /// The place of what a value of the other member chooses; behind the last one if it is
    /// none of the listed values.
    pub(super) fn place(&self, value: Node<'_>) -> usize {
        let chosen = self.types.iter().position(|(values, _)| {
            let mut values = values.iter();
            values.any(|literal| is_loosely(&value, literal))
        });
        chosen.unwrap_or(self.types.len())
    }
}
