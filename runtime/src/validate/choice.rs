//! The limits on the JSON that a string carries, prepared for judging.

use std::sync::OnceLock;

use crate::record::{Field, Shape};

use super::check::Context;
use super::names::Names;
use super::node::Node;
use super::plan::Plan;
use super::{Check, Choice, Content, Literal, Test};

/// A limit on the JSON that the strings of a member carry.
pub(super) struct Carried {
    /// The limit.
    pub(super) check: &'static Check,
    /// What the strings may carry: one content, or all that another member chooses from.
    /// What it chooses for all other values comes last.
    contents: Box<[Inside]>,
    /// How the other member chooses.
    choice: Option<Chooser>,
}

/// What a string carries, with the plan for the objects in it.
pub(super) struct Inside {
    pub(super) content: Content,
    plan: OnceLock<&'static Plan>,
}

/// How another member chooses what a string carries.
struct Chooser {
    choice: &'static Choice,
    /// The place of that member.
    by: Option<usize>,
    /// The documented strings, which most values are.
    texts: Names,
    /// What each of them chooses.
    chosen: Box<[usize]>,
}

impl Carried {
    /// The limits of a member of this type.
    pub(super) fn all(shape: &'static Shape, field: &'static Field) -> Box<[Self]> {
        let limits = field
            .limits()
            .iter()
            .filter_map(|check| match *check.test() {
                Test::Json(content) => Some(Self::new(shape, check, content)),
                _ => None,
            });
        limits.collect()
    }

    fn new(shape: &'static Shape, check: &'static Check, content: Content) -> Self {
        let (contents, choice) = match content {
            Content::Choice(choice) => {
                let types = choice.types.iter().map(|(_, content)| *content);
                let contents = types.chain([choice.other]).collect();
                (contents, Some(Chooser::new(shape, choice)))
            }
            content => (vec![content], None),
        };
        let contents = contents.into_iter().map(|content| Inside {
            content,
            plan: OnceLock::new(),
        });
        Self {
            check,
            contents: contents.collect(),
            choice,
        }
    }

    /// What the string carries in an object with these members.
    pub(super) fn settled(&self, context: &Context<'_>) -> Option<&Inside> {
        let choice = self.choice.as_ref();
        let place = choice.map_or(0, |choice| choice.place(context.members));
        self.contents.get(place)
    }
}

impl Inside {
    /// The plan for the objects of this type.
    pub(super) fn plan(&self, shape: &'static Shape) -> &'static Plan {
        self.plan.get_or_init(|| Plan::of(shape))
    }
}

impl Chooser {
    fn new(shape: &'static Shape, choice: &'static Choice) -> Self {
        let values = choice.types.iter().flat_map(|(values, _)| *values);
        let texts = values.filter_map(|value| match value {
            Literal::Text(text) => Some(*text),
            _ => None,
        });
        Self {
            choice,
            by: shape.position(choice.by),
            texts: Names::new(texts.clone()),
            chosen: texts.map(|text| choice.place(Node::Text(text))).collect(),
        }
    }

    /// Which of the contents the members choose.
    fn place(&self, members: &[Node<'_>]) -> usize {
        let node = self.by.and_then(|by| members.get(by)).copied();
        let node = node.unwrap_or(Node::Absent);
        let known = match node {
            Node::Text(text) => self.texts.place(text),
            _ => None,
        };
        let known = known.and_then(|place| self.chosen.get(place)).copied();
        known.unwrap_or_else(|| self.choice.place(node))
    }
}
