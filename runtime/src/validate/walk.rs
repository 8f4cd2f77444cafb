//! The walk through a request, along the shape of its type.
//!
//! Members are judged in the order of the schema: whether they are there, whether they
//! are in use, their type, their limits, the documented values, then what is inside. After
//! the members of an object come those that the shape does not know, then its rules. Of
//! a list the limits on the whole come first, then the items one by one.

use serde_json::{Map, Value};

use crate::record::{EnumTable, Kind, Presence};

use super::check::Context;
use super::fault::Fault;
use super::node::{Items, Node, Object};
use super::place::Place;
use super::plan::{Member, Plan};
use super::{Check, Severity, Test, Violation, enumeration, explain, kind, rules, suggest};

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
pub(super) struct Terms {
    /// Whether it is inside of a sensitive member.
    pub(super) secret: bool,
    /// Whether it counts as present, so that its rules apply.
    pub(super) counts: bool,
}

/// A member on the way, with the object that it belongs to.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) member: &'static Member,
    pub(super) context: &'a Context<'a>,
    /// Whether the member, or one that it is inside of, is sensitive.
    pub(super) secret: bool,
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
        terms: Terms,
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
        terms: Terms,
        nodes: &mut [Node<'a>],
    ) {
        let unknown = object.open(plan, nodes);
        self.opened(plan, nodes, place, terms);
        if let Object::Json(map) = object
            && unknown > 0
            // What a string carries has more members than are documented.
            && self.texts == 0
        {
            self.unknown(plan, map, place);
        }
        self.rules(plan, nodes, place, terms);
    }

    /// Judges the members of an object, each at its place.
    pub(super) fn opened(
        &mut self,
        plan: &'static Plan,
        nodes: &[Node<'_>],
        place: &Place<'_>,
        terms: Terms,
    ) {
        let context = &Context {
            members: nodes,
            shape: plan.shape,
            now: self.now,
        };
        for (member, node) in plan.members.iter().zip(nodes) {
            if matches!(node, Node::Absent) && member.field.marks().presence == Presence::Optional {
                continue;
            }
            if member.is_settled(node) {
                continue;
            }
            let secret = terms.secret || member.field.marks().sensitive;
            let place = Place::Member(place, member.field.name());
            self.member(
                &Subject {
                    member,
                    context,
                    secret,
                },
                node,
                &place,
            );
        }
    }

    /// Judges the rules of an object, unless it counts as absent.
    pub(super) fn rules(
        &mut self,
        plan: &'static Plan,
        nodes: &[Node<'_>],
        place: &Place<'_>,
        terms: Terms,
    ) {
        if terms.counts && !plan.rules.is_empty() {
            rules::judge(plan, Object::Open(nodes), place, &mut self.violations);
        }
    }

    fn member(&mut self, subject: &Subject<'_>, node: &Node<'_>, place: &Place<'_>) {
        let field = subject.member.field;
        let required = field.marks().presence != Presence::Optional;
        match node {
            Node::Absent | Node::Null if !required => return,
            Node::Absent => return self.missing("is missing", field.marks().presence, place),
            Node::Null => return self.missing("is null", field.marks().presence, place),
            Node::Text(text) if required && text.is_empty() => {
                return self.missing("is empty", field.marks().presence, place);
            }
            _ => {}
        }
        if (field.marks().disabled || field.marks().deprecated) && node.is_present() {
            self.outdated(subject, place);
        }
        self.value(subject, field.kind(), node, place, false);
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
                let counts = is_item || node.is_present();
                let terms = Terms {
                    secret: subject.secret,
                    counts,
                };
                self.object(subject.member.inner(shape), object, place, terms);
            }
            (kind, node) => match kind::settle(kind, node) {
                Some(node) => self.scalar(subject, kind, &node, place),
                None => self.mistyped(kind, node, place),
            },
        }
    }

    /// Judges a list as a whole.
    fn list(&mut self, subject: &Subject<'_>, kind: &Kind, items: Items<'_>, place: &Place<'_>) {
        let field = subject.member.field;
        let required = field.marks().presence != Presence::Optional;
        for check in field.limits() {
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
        } = *subject;
        let field = member.field;
        let empty = matches!(node, Node::Text(text) if text.is_empty());
        if empty || (field.marks().zero_is_unset && node.is_zero()) {
            return;
        }
        let mut is_read = false;
        for check in field.limits() {
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
            && !enumeration::lists(table, node)
        {
            self.unlisted(table, *node, secret, place);
        }
    }
}

/// What is told of what is wrong. Nothing of this runs while a request passes, so it is
/// kept out of the code above.
impl Walk {
    #[cold]
    fn missing(&mut self, state: &str, presence: Presence, place: &Place<'_>) {
        let advice = match presence {
            Presence::RequiredIdentity => "set it here, or once on the client",
            _ => "set it",
        };
        let fault = Fault::new(format!("{state}, but the server needs it: {advice}"));
        self.report(place, "required", Severity::Deny, "", fault);
    }

    #[cold]
    fn outdated(&mut self, subject: &Subject<'_>, place: &Place<'_>) {
        let field = subject.member.field;
        let advice = match field.marks().replacement {
            "" => "leave it out".to_owned(),
            replacement => format!("use {replacement}"),
        };
        let (word, severity, state) = match field.marks().disabled {
            true => ("disabled", Severity::Warn, "is out of use"),
            false => ("deprecated", Severity::Info, "is deprecated"),
        };
        let fault = Fault::new(format!("{state}: {advice}"));
        self.report(place, word, severity, "", fault);
    }

    #[cold]
    pub(super) fn mistyped(&mut self, kind: &Kind, node: Node<'_>, place: &Place<'_>) {
        self.report(
            place,
            "type",
            Severity::Deny,
            "",
            kind::mismatch(kind, node),
        );
    }

    #[cold]
    pub(super) fn broken(&mut self, check: &Check, fault: Fault, place: &Place<'_>) {
        self.report(
            place,
            check.test().word(),
            check.severity(),
            check.error_code(),
            fault,
        );
    }

    #[cold]
    fn unlisted(&mut self, table: &EnumTable, node: Node<'_>, secret: bool, place: &Place<'_>) {
        let fault = enumeration::unlisted(table, node, secret);
        self.report(place, "enum", table.severity, table.code, fault);
    }

    /// The members that the type does not have.
    #[cold]
    fn unknown(&mut self, plan: &Plan, map: &Map<String, Value>, place: &Place<'_>) {
        let shape = plan.shape;
        let unknown = map.keys().filter(|name| plan.names.place(name).is_none());
        let mut unknown: Vec<&String> = unknown.collect();
        // JSON maps keep the order of the text or not, as other crates of a build ask for.
        unknown.sort_unstable();
        for name in unknown {
            let fault = Fault::new(match suggest::nearest(name, shape) {
                Some(near) => format!("is no member of {}: did you mean {near}?", shape.name),
                None => format!("is no member of {}: leave it out", shape.name),
            });
            let place = Place::Member(place, name);
            self.report(&place, "unknown-field", Severity::Warn, "", fault);
        }
    }

    fn report(
        &mut self,
        place: &Place<'_>,
        word: &'static str,
        severity: Severity,
        code: &'static str,
        fault: Fault,
    ) {
        let Fault {
            message,
            limit,
            found,
            case_only,
        } = fault;
        let severity = if case_only {
            severity.min(Severity::Warn)
        } else {
            severity
        };
        self.violations.push(Violation {
            code,
            limit,
            found,
            ..Violation::new(place.pointer(), word, severity, message)
        });
    }
}
