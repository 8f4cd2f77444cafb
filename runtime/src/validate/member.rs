//! A member of a type, prepared for judging.

use std::sync::OnceLock;

use crate::record::{EnumValues, Field, Kind, Marks, Presence, Shape};

use super::choice::Carried;
use super::names::Names;
use super::node::Node;
use super::plan::Plan;
use super::{Check, Test};

/// A member of a type.
pub(super) struct Member {
    /// Its wire name.
    pub(super) name: &'static str,
    /// The type of its values.
    pub(super) kind: &'static Kind,
    /// What is said of it beside its type.
    pub(super) marks: &'static Marks,
    /// What limits its values.
    pub(super) limits: &'static [Check],
    /// Whether a check of the member stands in for the list of its enum type.
    pub(super) own_list: bool,
    /// Whether its values are objects.
    pub(super) objects: bool,
    /// Whether it may be left out.
    pub(super) optional: bool,
    /// The values of which nothing is asked.
    free: Free,
    /// The values of its enum type.
    listed: Listed,
    /// What its strings carry as JSON, limit by limit.
    pub(super) carried: Box<[Carried]>,
    /// The plan of the objects in it, once one was met.
    inner: OnceLock<&'static Plan>,
}

/// Values of which nothing is asked but their type, and that they are there if they must be.
enum Free {
    /// None.
    Nothing,
    /// Strings.
    Text,
    /// Whole numbers.
    Integer,
    /// Numbers.
    Float,
    /// `true` and `false`.
    Boolean,
    /// Those of the enum type.
    Listed,
    /// Lists without items.
    Empty,
}

/// The values of an enum type.
enum Listed {
    /// It is none.
    Nothing,
    /// Strings.
    Texts(Names),
    /// Numbers.
    Numbers(&'static [i64]),
}

impl Member {
    /// A member of this type.
    pub(super) fn new(shape: &'static Shape, field: &'static Field) -> Self {
        let (kind, marks, limits) = (field.kind(), field.marks(), field.limits());
        let mut tests = limits.iter().map(Check::test);
        Self {
            name: field.name(),
            kind,
            marks,
            limits,
            own_list: tests.any(|test| matches!(test, Test::Enum(_))),
            objects: kind.shape().is_some(),
            optional: marks.presence == Presence::Optional,
            free: Free::new(field),
            listed: Listed::new(kind.item()),
            carried: Carried::all(shape, field),
            inner: OnceLock::new(),
        }
    }

    /// Whether a value needs no closer look, as nothing is asked of it that it is not.
    pub(super) fn is_settled(&self, node: &Node<'_>) -> bool {
        match (node, &self.free, &self.listed) {
            (Node::Text(text), Free::Text, _) => self.optional || !text.is_empty(),
            (Node::Text(text), Free::Listed, Listed::Texts(_)) => {
                (self.optional || !text.is_empty()) && self.lists(node)
            }
            (Node::Integer(_), Free::Listed, Listed::Numbers(_)) => self.lists(node),
            (Node::Integer(_), Free::Integer | Free::Float, _) => true,
            (Node::True | Node::False, Free::Boolean, _) => true,
            (Node::Float(number), Free::Float, _) => number.is_finite(),
            (Node::List(items), Free::Empty, _) => items.len() == 0,
            _ => false,
        }
    }

    /// Whether the enum type lists a value. 0 and the empty string are never outside a list.
    pub(super) fn lists(&self, node: &Node<'_>) -> bool {
        match (&self.listed, node) {
            (Listed::Texts(names), Node::Text(text)) => {
                text.is_empty() || names.place(text).is_some()
            }
            (Listed::Numbers(numbers), Node::Integer(number)) => {
                *number == 0 || numbers.contains(number)
            }
            _ => true,
        }
    }

    /// The plan for the objects that the member or its items hold.
    pub(super) fn inner(&self, shape: &'static Shape) -> &'static Plan {
        self.inner.get_or_init(|| Plan::of(shape))
    }
}

impl Free {
    fn new(field: &Field) -> Self {
        if !field.limits().is_empty() || field.marks().disabled || field.marks().deprecated {
            return Self::Nothing;
        }
        match field.kind() {
            Kind::Text => Self::Text,
            Kind::Integer => Self::Integer,
            Kind::Float => Self::Float,
            Kind::Boolean => Self::Boolean,
            Kind::Enum(_) => Self::Listed,
            Kind::List(_) => Self::Empty,
            Kind::Record(_) => Self::Nothing,
        }
    }
}

impl Listed {
    fn new(kind: Kind) -> Self {
        match kind {
            Kind::Enum(table) => match table.values {
                EnumValues::Text(texts) => Self::Texts(Names::new(texts.iter().copied())),
                EnumValues::Integer(numbers) => Self::Numbers(numbers),
            },
            _ => Self::Nothing,
        }
    }
}
