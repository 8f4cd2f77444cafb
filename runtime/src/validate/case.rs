//! When a rule applies.

use super::literal::{is, is_loosely};
use super::node::Node;
use super::route::{Ground, Route, Scope};
use super::{Condition, Literal};

/// A [`Condition`] with resolved paths.
pub(super) enum Case {
    /// Always.
    Always,
    /// A member has one of the values, or is absent while the default is one of them.
    In(Route, &'static [Literal], bool),
    /// A member is present.
    Present(Route),
    /// A member is absent.
    Absent(Route),
    /// Some element meets the condition.
    Any(Route, Box<Case>),
    /// All of these hold.
    And(Box<[Case]>),
    /// At least one of these holds.
    Or(Box<[Case]>),
    /// This does not hold.
    Not(Box<Case>),
}

impl Case {
    /// The condition with its paths resolved.
    pub(super) fn new(condition: &'static Condition, ground: Ground) -> Self {
        let route = |path| Route::new(path, ground).0;
        let all = |cases: &'static [Condition]| {
            cases.iter().map(|case| Self::new(case, ground)).collect()
        };
        match condition {
            Condition::Always => Self::Always,
            Condition::In(path, values, default) => {
                let absent = default
                    .is_some_and(|default| values.iter().any(|value| is(&default.into(), value)));
                Self::In(route(path), values, absent)
            }
            Condition::Present(path) => Self::Present(route(path)),
            Condition::Absent(path) => Self::Absent(route(path)),
            Condition::Any(path, case) => {
                let (route, element) = Route::new(path, ground);
                Self::Any(
                    route,
                    Box::new(Self::new(case, Ground { element, ..ground })),
                )
            }
            Condition::And(cases) => Self::And(all(cases)),
            Condition::Or(cases) => Self::Or(all(cases)),
            Condition::Not(case) => Self::Not(Box::new(Self::new(case, ground))),
        }
    }

    /// Whether the condition holds.
    ///
    /// Over a path through a list it holds if some element meets it.
    pub(super) fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Always => true,
            Self::In(route, values, absent) => {
                route.some(scope, |node| is_in(node, values, *absent))
            }
            Self::Present(route) => route.is_present(scope),
            Self::Absent(route) => route.some(scope, |node| !node.is_present()),
            Self::Any(route, case) => route.some(scope, |element| {
                !matches!(element, Node::Absent | Node::Null)
                    && case.holds(&Scope {
                        element: *element,
                        ..*scope
                    })
            }),
            Self::And(cases) => cases.iter().all(|case| case.holds(scope)),
            Self::Or(cases) => cases.iter().any(|case| case.holds(scope)),
            Self::Not(case) => !case.holds(scope),
        }
    }
}

/// Whether a value is one of these, or absent where that counts as one.
///
/// The server takes documented words in any letter case, so the conditions do too.
fn is_in(node: &Node<'_>, values: &[Literal], absent: bool) -> bool {
    match node.is_present() {
        true => values.iter().any(|value| is_loosely(node, value)),
        false => absent,
    }
}
