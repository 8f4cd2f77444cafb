//! The walk through a request, along the shape of its type.
//!
//! Members are judged in the order of the schema: whether they are there, whether they
//! are in use, their type, their limits, the documented values, then what is inside. After
//! the members of an object come those that the shape does not know, then its rules. Of
//! a list the limits on the whole come first, then the items one by one.

use crate::record::{Kind, Presence};

use super::check::Context;
use super::member::Member;
use super::node::{Items, Node, Object};
use super::place::Place;
use super::plan::Plan;
use super::present::Present;
use super::watch::{Owner, Watches};
use super::{Test, Violation, explain, kind, rules};

/// Collects the violations of one request.
pub(super) struct Walk {
    /// The present, in seconds since 1970.
    pub(super) now: i64,
    /// How many strings that carry JSON the walk is inside of.
    pub(super) texts: u8,
    /// What was found so far.
    pub(super) violations: Vec<Violation>,
}

/// How an object is judged.
#[derive(Clone, Copy)]
pub(super) struct Terms<'w> {
    /// Whether it is inside of a sensitive member.
    pub(super) secret: bool,
    /// Whether it counts as present, so that its rules apply.
    pub(super) counts: bool,
    /// The objects around it whose rules look at it.
    pub(super) watches: &'w Watches<'w>,
}

impl Terms<'_> {
    /// How an object is judged that is in no other.
    pub(super) const OUTERMOST: Self = Self {
        secret: false,
        counts: true,
        watches: &Watches::NONE,
    };
}

/// A member on the way, with the object that it belongs to.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) member: &'static Member,
    pub(super) context: &'a Context<'a>,
    /// Whether the member, or one that it is inside of, is sensitive.
    pub(super) secret: bool,
    /// The objects around the member whose rules look at what is in it.
    pub(super) watches: &'a Watches<'a>,
}

impl Walk {
    /// Judges an object. One that counts as absent is not asked for its rules.
    ///
    /// Its members are gathered on the stack first, where checks and rules find them by
    /// their places; types wider than any known one use the heap.
    pub(super) fn object(
        &mut self,
        plan: &'static Plan,
        object: Object<'_>,
        place: &Place<'_>,
        terms: Terms<'_>,
    ) {
        match plan.members.len() {
            0..=8 => self.open(plan, object, place, terms, &mut [Node::Absent; 8]),
            9..=16 => self.open(plan, object, place, terms, &mut [Node::Absent; 16]),
            17..=32 => self.open(plan, object, place, terms, &mut [Node::Absent; 32]),
            33..=64 => self.open(plan, object, place, terms, &mut [Node::Absent; 64]),
            more => self.open(plan, object, place, terms, &mut vec![Node::Absent; more]),
        }
    }

    fn open<'a>(
        &mut self,
        plan: &'static Plan,
        object: Object<'a>,
        place: &Place<'_>,
        terms: Terms<'_>,
        nodes: &mut [Node<'a>],
    ) {
        let unknown = object.open(plan, nodes);
        let nodes = nodes.get(..plan.members.len()).unwrap_or(nodes);
        let owner = &Owner::new(plan, nodes);
        self.opened(owner, place, terms);
        if let Object::Json(map) = object
            && unknown > 0
            // What a string carries has more members than are documented.
            && self.texts == 0
        {
            self.unknown(plan, map, place);
        }
        self.rules(owner, object, place, terms);
    }

    /// Judges the members of an object, each at its place.
    pub(super) fn opened(&mut self, owner: &Owner<'_>, place: &Place<'_>, terms: Terms<'_>) {
        let Owner { plan, nodes, .. } = *owner;
        let context = &Context {
            members: nodes,
            shape: plan.shape,
            now: self.now,
        };
        let watches_inside = !plan.below.is_empty() || !terms.watches.is_empty();
        for (index, (member, node)) in plan.members.iter().zip(nodes).enumerate() {
            // Most members are not there, and need not be.
            if matches!(node, Node::Absent) && member.optional || member.is_settled(node) {
                continue;
            }
            let watches = match watches_inside && member.objects {
                true => &terms.watches.inside(owner, index),
                false => &Watches::NONE,
            };
            let subject = &Subject {
                member,
                context,
                secret: terms.secret || member.marks.sensitive,
                watches,
            };
            self.member(subject, node, &Place::Member(place, member.name));
        }
    }

    /// Judges the rules that an object must keep once its members have been judged: its own,
    /// unless it counts as absent, and those of the objects around it.
    pub(super) fn rules(
        &mut self,
        owner: &Owner<'_>,
        object: Object<'_>,
        place: &Place<'_>,
        terms: Terms<'_>,
    ) {
        if owner.plan.rules.is_empty() && terms.watches.is_empty() {
            return;
        }
        let present = Present::of(owner.nodes);
        terms.watches.look(object, owner.nodes, present);
        if terms.counts {
            rules::judge(owner, present, place, &mut self.violations);
        }
    }

    fn member(&mut self, subject: &Subject<'_>, node: &Node<'_>, place: &Place<'_>) {
        let Member { kind, marks, .. } = subject.member;
        let required = marks.presence != Presence::Optional;
        match node {
            Node::Absent | Node::Null if !required => return,
            Node::Absent => return self.missing("is missing", marks.presence, place),
            Node::Null => return self.missing("is null", marks.presence, place),
            Node::Text(text) if required && text.is_empty() => {
                return self.missing("is empty", marks.presence, place);
            }
            _ => {}
        }
        if (marks.disabled || marks.deprecated) && node.is_present() {
            self.outdated(subject, place);
        }
        self.value(subject, kind, node, place, false);
    }

    fn value(
        &mut self,
        subject: &Subject<'_>,
        kind: &'static Kind,
        node: &Node<'_>,
        place: &Place<'_>,
        is_item: bool,
    ) {
        match (kind, *node) {
            (Kind::List(item), Node::List(items)) => {
                self.list(subject, kind, items, place);
                for index in 0..items.len() {
                    let place = Place::Item(place, index);
                    self.value(subject, item, &items.item(index), &place, true);
                }
            }
            (Kind::Record(shape), Node::Object(object)) if kind::has_shape(object, shape) => {
                let terms = Terms {
                    secret: subject.secret,
                    counts: is_item || node.is_present(),
                    watches: subject.watches,
                };
                self.object(subject.member.inner(shape), object, place, terms);
            }
            (kind, node) => match kind::settle(kind, node) {
                Some(node) => self.scalar(subject, kind, &node, place),
                None => {
                    subject.watches.miss();
                    self.mistyped(kind, node, place);
                }
            },
        }
    }

    /// Judges a list as a whole.
    fn list(&mut self, subject: &Subject<'_>, kind: &Kind, items: Items<'_>, place: &Place<'_>) {
        let Member { marks, limits, .. } = subject.member;
        let required = marks.presence != Presence::Optional;
        for check in *limits {
            if let Some(part) = check.test().breach(items, kind, required) {
                let fault = explain::list(check.test(), items);
                part.at(place, |place| self.broken(check, fault, place));
            }
        }
    }

    /// Judges a string, number or boolean.
    fn scalar(&mut self, subject: &Subject<'_>, kind: &Kind, node: &Node<'_>, place: &Place<'_>) {
        let Subject {
            member,
            context,
            secret,
            ..
        } = *subject;
        let empty = matches!(node, Node::Text(text) if text.is_empty());
        if empty || (member.marks.zero_is_unset && node.is_zero()) {
            return;
        }
        let mut is_read = false;
        for check in member.limits {
            if let (Test::Json(_), Node::Text(text)) = (check.test(), node) {
                // All limits on the JSON of a text at once, so that it is read once.
                if !std::mem::replace(&mut is_read, true) {
                    self.carried(subject, text, place);
                }
            } else if !check.test().holds(node, context) {
                let fault = explain::value(check.test(), *node, context, secret);
                self.broken(check, fault, place);
            }
        }
        if let Kind::Enum(table) = kind
            && !member.own_list
            && !member.lists(node)
        {
            self.unlisted(table, *node, secret, place);
        }
    }
}
