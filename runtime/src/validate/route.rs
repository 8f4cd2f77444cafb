//! Paths of the rule tables, resolved along the shapes.
//!
//! A table names members by text. Looking names up for every element of every list
//! costs more than all the judging, so each path is resolved once per type.

use crate::record::{Kind, Shape};

use super::node::{Node, Object};
use super::place::Place;
use super::present;

/// Where a path begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// At the record that the rule stands in (`$.`).
    Owner,
    /// At the element that the rule is applied to.
    Element,
}

/// A path of a rule.
pub(super) struct Route {
    origin: Origin,
    /// The place of the member, where the path is a single name.
    single: Option<usize>,
    steps: Box<[Step]>,
}

/// One step of a path.
enum Step {
    /// To a member of an object.
    Member {
        /// Its place in the shape; behind the last one if the shape has no such member.
        place: usize,
        name: &'static str,
    },
    /// To the items of a list, one by one.
    Items,
}

/// The shapes that the paths of a rule are resolved along.
#[derive(Clone, Copy)]
pub(super) struct Ground {
    /// The record that the rule stands in.
    pub(super) owner: Kind,
    /// The element that paths begin at.
    pub(super) element: Kind,
}

/// The values that the paths of a rule begin at.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    /// The record that the rule stands in.
    pub(super) owner: Object<'a>,
    /// The element that paths begin at.
    pub(super) element: Node<'a>,
}

impl Route {
    /// The steps of a path, and the kind of the values that it leads to.
    pub(super) fn new(path: &'static str, ground: Ground) -> (Self, Kind) {
        let (origin, mut kind, path) = match path.strip_prefix("$.") {
            Some(rest) => (Origin::Owner, ground.owner, rest),
            None => (Origin::Element, ground.element, path),
        };
        let mut steps = Vec::new();
        for part in path.split('.').filter(|part| !part.is_empty()) {
            let (name, items) = match part.strip_suffix("[*]") {
                Some(name) => (name, true),
                None => (part, false),
            };
            let (place, member) = member(kind, name);
            steps.push(Step::Member { place, name });
            kind = member;
            if items {
                steps.push(Step::Items);
                kind = item(kind);
            }
        }
        let single = match *steps {
            [Step::Member { place, .. }] => Some(place),
            _ => None,
        };
        let route = Self {
            origin,
            single,
            steps: steps.into(),
        };
        (route, kind)
    }

    /// The bit of the member that the path begins with: nothing is there if that is not.
    ///
    /// Only known of paths in the element, but for the owner's own rules, whose element is
    /// the owner.
    pub(super) fn lead(&self, own: bool) -> Option<u64> {
        let first = self.places().next().filter(|_| self.is_inside(own));
        first.and_then(present::bit)
    }

    /// The same if the path is a single name.
    pub(super) fn single(&self, own: bool) -> Option<u64> {
        let single = self.single.filter(|_| self.is_inside(own));
        single.and_then(present::bit)
    }

    fn is_inside(&self, own: bool) -> bool {
        own || self.origin == Origin::Element
    }

    /// The places of the members on the way.
    pub(super) fn places(&self) -> impl Iterator<Item = usize> {
        self.steps.iter().filter_map(|step| match step {
            Step::Member { place, .. } => Some(*place),
            Step::Items => None,
        })
    }

    /// Whether the path leads to one member of objects that the walk opens on the way.
    pub(super) fn ends_in_elements(&self) -> bool {
        let is_known = self.places().all(|place| place != usize::MAX);
        let is_member = matches!(self.steps.last(), Some(Step::Member { .. }));
        is_known && is_member && self.places().nth(1).is_some()
    }

    /// Whether some value at the path meets the test.
    pub(super) fn some<'a>(
        &self,
        scope: &Scope<'a>,
        mut test: impl FnMut(&Node<'a>) -> bool,
    ) -> bool {
        let start = match self.origin {
            Origin::Owner => &Node::Object(scope.owner),
            Origin::Element => &scope.element,
        };
        match (self.single, start) {
            // Most paths are a single name in a record whose members lie ready.
            (Some(place), Node::Object(Object::Open(members))) => {
                test(members.get(place).unwrap_or(&Node::Absent))
            }
            (_, start) => some(*start, &self.steps, &mut test),
        }
    }

    /// Whether some value at the path is present.
    pub(super) fn is_present(&self, scope: &Scope<'_>) -> bool {
        self.some(scope, Node::is_present)
    }

    /// The first value at the path; absent if there is none.
    pub(super) fn first<'a>(&self, scope: &Scope<'a>) -> Node<'a> {
        let mut first = Node::Absent;
        self.some(scope, |node| {
            first = *node;
            true
        });
        first
    }

    /// Whether some value meets a test that is also told where the value stands.
    pub(super) fn visit<'a>(
        &self,
        scope: &Scope<'a>,
        places: Places<'_>,
        test: &mut dyn FnMut(Node<'a>, &Place<'_>) -> bool,
    ) -> bool {
        let place = match self.origin {
            Origin::Owner => places.owner,
            Origin::Element => places.element,
        };
        let start = match self.origin {
            Origin::Owner => Node::Object(scope.owner),
            Origin::Element => scope.element,
        };
        visit(start, &self.steps, place, test)
    }

    /// The pointer of the first value that meets the test.
    ///
    /// If none does, the member that the path names first, without going into lists.
    pub(super) fn pointer<'a>(
        &self,
        scope: &Scope<'a>,
        places: Places<'_>,
        mut test: impl FnMut(&Node<'a>) -> bool,
    ) -> String {
        let mut found = None;
        self.visit(scope, places, &mut |node, place| {
            let hit = test(&node);
            if hit {
                found = Some(place.pointer());
            }
            hit
        });
        found.unwrap_or_else(|| self.outset(places))
    }

    /// The pointer of the path up to its first list.
    fn outset(&self, places: Places<'_>) -> String {
        let mut pointer = match self.origin {
            Origin::Owner => places.owner.pointer(),
            Origin::Element => places.element.pointer(),
        };
        for step in &self.steps {
            match step {
                Step::Member { name, .. } => {
                    pointer.push('/');
                    pointer.push_str(name);
                }
                Step::Items => break,
            }
        }
        pointer
    }
}

/// Where the values of a [`Scope`] stand.
#[derive(Clone, Copy)]
pub(super) struct Places<'p> {
    /// The record that the rule stands in.
    pub(super) owner: &'p Place<'p>,
    /// The element that paths begin at.
    pub(super) element: &'p Place<'p>,
}

/// Not generic, so that the way along a longer path is compiled once.
fn some<'a>(mut node: Node<'a>, steps: &[Step], test: &mut dyn FnMut(&Node<'a>) -> bool) -> bool {
    let mut steps = steps.iter();
    while let Some(step) = steps.next() {
        match step {
            Step::Member { place, name } => node = node.member(*place, name),
            Step::Items => {
                let rest = steps.as_slice();
                return node.items().any(|item| some(item, rest, test));
            }
        }
    }
    test(&node)
}

fn visit<'a>(
    node: Node<'a>,
    steps: &[Step],
    place: &Place<'_>,
    test: &mut dyn FnMut(Node<'a>, &Place<'_>) -> bool,
) -> bool {
    match steps.split_first() {
        None => test(node, place),
        Some((Step::Member { place: index, name }, rest)) => visit(
            node.member(*index, name),
            rest,
            &Place::Member(place, name),
            test,
        ),
        Some((Step::Items, rest)) => node
            .items()
            .enumerate()
            .any(|(index, item)| visit(item, rest, &Place::Item(place, index), test)),
    }
}

/// The place and the kind of a member. A name that the shape lacks is never there.
fn member(kind: Kind, name: &str) -> (usize, Kind) {
    let known = match kind {
        Kind::Record(shape) => field(shape, name),
        _ => None,
    };
    known.unwrap_or((usize::MAX, Kind::Text))
}

fn field(shape: &'static Shape, name: &str) -> Option<(usize, Kind)> {
    let place = shape.position(name)?;
    Some((place, *shape.fields.get(place)?.kind()))
}

/// The kind of a list's items.
fn item(kind: Kind) -> Kind {
    match kind {
        Kind::List(item) => *item,
        other => other,
    }
}
