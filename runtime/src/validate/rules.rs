//! The rules of a record.

use super::node::{Node, Object};
use super::place::Place;
use super::plan::{Plan, Prepared};
use super::route::{Places, Scope};
use super::{Demand, Severity, Violation};

/// Judges the rules of an object, in the order of the table.
pub(super) fn judge(
    plan: &Plan,
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
    for prepared in &plan.rules {
        match &prepared.each {
            None => apply(prepared, scope, places, violations),
            Some(each) => {
                each.visit(scope, places, &mut |element, at| {
                    if prepared.is_about(element) {
                        let places = Places {
                            owner: place,
                            element: at,
                        };
                        apply(prepared, &Scope { owner, element }, places, violations);
                    }
                    false
                });
            }
        }
    }
}

fn apply(
    prepared: &Prepared,
    scope: &Scope<'_>,
    places: Places<'_>,
    violations: &mut Vec<Violation>,
) {
    if !prepared.when.holds(scope) {
        return;
    }
    if let Some(breach) = prepared.claim.breach(scope, places) {
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
}

impl Prepared {
    /// Whether the rule is applied to an element.
    ///
    /// An item of a list is there even if it is an empty object, a member is not. A value
    /// of the wrong type has been reported, and has no members to ask for.
    fn is_about(&self, element: Node<'_>) -> bool {
        match element {
            Node::Object(_) if self.objects => self.items || element.is_present(),
            Node::Absent | Node::Null => false,
            _ => !self.objects,
        }
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
