//! The rules of a record.

use super::node::{Node, Object};
use super::place::Place;
use super::plan::Prepared;
use super::present::Present;
use super::route::{Places, Scope};
use super::watch::Owner;
use super::{Demand, Severity, Violation};

/// Judges the rules of an object whose elements have been walked, in the order of the table.
pub(super) fn judge(
    owner: &Owner<'_>,
    present: Present,
    place: &Place<'_>,
    violations: &mut Vec<Violation>,
) {
    let plan = owner.plan;
    for (index, (gate, prepared)) in plan.gates.iter().zip(&plan.rules).enumerate() {
        if gate.is_open(present) && (!prepared.is_watched || owner.suspects(index)) {
            apply(prepared, Object::Open(owner.nodes), place, violations);
        }
    }
}

/// Judges a rule, on the object or on each of its elements.
fn apply(
    prepared: &Prepared,
    owner: Object<'_>,
    place: &Place<'_>,
    violations: &mut Vec<Violation>,
) {
    let scope = &Scope {
        owner,
        element: Node::Object(owner),
    };
    let places = Places {
        owner: place,
        element: place,
    };
    let mut judge = |scope: &Scope<'_>, places: Places<'_>| {
        if prepared.is_broken(scope) {
            tell(prepared, scope, places, violations);
        }
    };
    match &prepared.each {
        None => judge(scope, places),
        Some(each) => {
            each.visit(scope, places, &mut |element, at| {
                if prepared.is_about(element) {
                    let places = Places {
                        owner: place,
                        element: at,
                    };
                    judge(&Scope { owner, element }, places);
                }
                false
            });
        }
    }
}

#[cold]
fn tell(
    prepared: &Prepared,
    scope: &Scope<'_>,
    places: Places<'_>,
    violations: &mut Vec<Violation>,
) {
    let breach = prepared.claim.breach(scope, places);
    let rule = prepared.rule;
    let severity = match breach.case_only {
        true => rule.severity.min(Severity::Warn),
        false => rule.severity,
    };
    violations.push(Violation {
        rule: rule.id,
        code: rule.code,
        ..Violation::new(breach.path, rule.demand.word(), severity, rule.message)
    });
}

impl Prepared {
    /// Whether the rule is applied to an element.
    ///
    /// An item of a list is there even if it is an empty object, a member is not. A value
    /// of the wrong type has been reported, and has no members to ask for.
    pub(super) fn is_about(&self, element: Node<'_>) -> bool {
        match element {
            Node::Object(_) if self.objects => self.items || element.is_present(),
            Node::Absent | Node::Null => false,
            _ => !self.objects,
        }
    }

    /// Whether the rule applies and is not kept.
    pub(super) fn is_broken(&self, scope: &Scope<'_>) -> bool {
        self.when.holds(scope) && self.claim.is_broken(scope)
    }
}

impl Demand {
    /// The word of the schema.
    fn word(&self) -> &'static str {
        match self {
            Self::Require(_) => "require",
            Self::Forbid(_) => "forbid",
            Self::Ignored(..) => "ignored",
            Self::AtLeastOneOf(_) => "atLeastOneOf",
            Self::AtMostOneOf(_) => "atMostOneOf",
            Self::ExactlyOneOf(_) => "exactlyOneOf",
            Self::Together(_) => "together",
            Self::SameLength(_) => "sameLength",
            Self::Items(..) => "items",
            Self::Allow(..) => "allow",
            Self::Limit(..) => "limit",
            Self::Distinct(_) => "distinct",
            Self::NotSubsetOf(..) => "notSubsetOf",
            Self::DateSpan(..) => "dateSpan",
            Self::EqualIfBoth(..) => "equalIfBoth",
        }
    }
}
