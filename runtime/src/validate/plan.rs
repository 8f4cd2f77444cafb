//! What the interpreter prepares for each type: its rules with resolved paths.
//!
//! A plan is made when a type is first judged, and stays for the life of the process:
//! there are as many as there are types in the tables, which live as long.

use std::collections::BTreeMap;
use std::sync::{OnceLock, PoisonError, RwLock};

use crate::record::{Field, Kind, Shape};

use super::case::Case;
use super::claim::Claim;
use super::names::Names;
use super::node::Node;
use super::route::{Ground, Route};
use super::{Content, Rule, Test};

/// A type, prepared for judging.
pub(super) struct Plan {
    /// The type.
    pub(super) shape: &'static Shape,
    /// Its members, in order.
    pub(super) members: Box<[Member]>,
    /// Its members by name.
    pub(super) names: Names,
    /// Its rules, in order.
    pub(super) rules: Box<[Prepared]>,
}

/// A member, prepared for judging.
pub(super) struct Member {
    /// The member.
    pub(super) field: &'static Field,
    /// Whether a check of the member stands in for the list of its enum type.
    pub(super) own_list: bool,
    /// Whether only the presence and the type of the value are judged.
    free: bool,
    /// The plan of the objects in it, once one was met.
    inner: OnceLock<&'static Plan>,
    /// The plans of what its strings carry as JSON, once one was met.
    carried: Box<[(&'static Shape, OnceLock<&'static Plan>)]>,
}

/// A rule with resolved paths.
pub(super) struct Prepared {
    /// The rule as the table has it.
    pub(super) rule: &'static Rule,
    /// The elements that the rule is applied to; none for the record itself.
    pub(super) each: Option<Route>,
    /// Whether those elements are objects.
    pub(super) objects: bool,
    /// Whether those elements are the items of a list.
    pub(super) items: bool,
    /// When the rule applies.
    pub(super) when: Case,
    /// What it demands.
    pub(super) claim: Claim,
}

/// The plans that were made so far, by the address of the shape.
static PLANS: RwLock<BTreeMap<usize, &'static Plan>> = RwLock::new(BTreeMap::new());

impl Plan {
    /// The plan for a type.
    pub(super) fn of(shape: &'static Shape) -> &'static Self {
        let key = std::ptr::from_ref(shape).addr();
        let known = PLANS
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .copied();
        known.unwrap_or_else(|| {
            PLANS
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .entry(key)
                .or_insert_with(|| Box::leak(Box::new(Self::new(shape))))
        })
    }

    fn new(shape: &'static Shape) -> Self {
        Self {
            shape,
            members: shape.fields.iter().map(Member::new).collect(),
            names: Names::new(shape.fields),
            rules: shape
                .rules
                .iter()
                .map(|rule| Prepared::new(shape, rule))
                .collect(),
        }
    }
}

impl Member {
    fn new(field: &'static Field) -> Self {
        Self {
            field,
            own_list: field
                .limits()
                .iter()
                .any(|check| matches!(*check.test(), Test::Enum(_))),
            free: field.limits().is_empty() && !field.marks().disabled && !field.marks().deprecated,
            inner: OnceLock::new(),
            carried: carried(field)
                .map(|shape| (shape, OnceLock::new()))
                .collect(),
        }
    }

    /// Whether a value needs no closer look: it is there, and of the right type, and
    /// nothing else is asked of it.
    pub(super) fn is_settled(&self, node: &Node<'_>) -> bool {
        self.free
            && match (&self.field.kind(), node) {
                (Kind::Text, Node::Text(text)) => !text.is_empty(),
                (Kind::Integer, Node::Integer(_)) => true,
                (Kind::Boolean, Node::True | Node::False) => true,
                (Kind::Float, Node::Integer(_)) => true,
                _ => false,
            }
    }

    /// The plan for the objects that the member or its items hold.
    pub(super) fn inner(&self, shape: &'static Shape) -> &'static Plan {
        self.inner.get_or_init(|| Plan::of(shape))
    }
}

impl Member {
    /// The plan for the objects that a string of the member carries.
    pub(super) fn carried(&self, shape: &'static Shape) -> &'static Plan {
        let mut known = self.carried.iter();
        match known.find(|(known, _)| std::ptr::eq(*known, shape)) {
            Some((_, plan)) => plan.get_or_init(|| Plan::of(shape)),
            None => Plan::of(shape),
        }
    }
}

/// The shapes of what the strings of a member carry.
fn carried(field: &'static Field) -> impl Iterator<Item = &'static Shape> {
    let contents = field
        .limits()
        .iter()
        .filter_map(|check| match *check.test() {
            Test::Json(content) => Some(content),
            _ => None,
        });
    contents.flat_map(Content::shapes)
}

impl Prepared {
    fn new(shape: &'static Shape, rule: &'static Rule) -> Self {
        let owner = Kind::Record(shape);
        let own = Ground {
            owner,
            element: owner,
        };
        let (each, element) = match rule.each {
            "" => (None, owner),
            path => {
                let (route, kind) = Route::new(path, own);
                (Some(route), kind)
            }
        };
        let ground = Ground { owner, element };
        Self {
            rule,
            each,
            objects: matches!(element, Kind::Record(_)),
            items: rule.each.ends_with("[*]"),
            when: Case::new(&rule.when, ground),
            claim: Claim::new(&rule.demand, ground),
        }
    }
}
