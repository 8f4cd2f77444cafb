//! What is told of what is wrong. Nothing of this runs while a request passes.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::record::{EnumTable, Kind, Presence};

use super::fault::Fault;
use super::node::Node;
use super::place::Place;
use super::plan::Plan;
use super::walk::{Subject, Walk};
use super::{Check, Severity, Violation, enumeration, kind, suggest};

impl Walk {
    #[cold]
    pub(super) fn missing(&mut self, state: &str, presence: Presence, place: &Place<'_>) {
        let advice = match presence {
            Presence::RequiredIdentity => "set it here, or once on the client",
            _ => "set it",
        };
        let fault = Fault::new(format!("{state}, but the server needs it: {advice}"));
        self.report(place, "required", Severity::Deny, "", fault);
    }

    #[cold]
    pub(super) fn outdated(&mut self, subject: &Subject<'_>, place: &Place<'_>) {
        let marks = subject.member.marks;
        let advice = match marks.replacement {
            "" => "leave it out".to_owned(),
            replacement => format!("use {replacement}"),
        };
        let (word, severity, state) = match marks.disabled {
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
    pub(super) fn unlisted(
        &mut self,
        table: &EnumTable,
        node: Node<'_>,
        secret: bool,
        place: &Place<'_>,
    ) {
        let fault = enumeration::unlisted(table, node, secret);
        self.report(place, "enum", table.severity, table.code, fault);
    }

    /// The members that the type does not have.
    #[cold]
    pub(super) fn unknown(&mut self, plan: &Plan, map: &Map<String, Value>, place: &Place<'_>) {
        let shape = plan.shape;
        // JSON maps keep the order of the text or not, as other crates of a build ask for.
        let mut unknown = BTreeSet::new();
        unknown.extend(map.keys().filter(|name| plan.names.place(name).is_none()));
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
