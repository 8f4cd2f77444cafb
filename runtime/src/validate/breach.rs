//! Where a request breaks a rule that it is known to break.

use super::Literal;
use super::claim::{Claim, is_allowed, is_subset, keeps, miscounted};
use super::literal::is_loosely;
use super::node::Node;
use super::route::{Places, Route, Scope};
use super::same::Seen;

/// How a request breaks a rule.
pub(super) struct Breach {
    /// The pointer of the offending member.
    pub(super) path: String,
    /// Only the case of letters is wrong.
    pub(super) case_only: bool,
}

impl Claim {
    /// How the values break the demand, once they are known to.
    ///
    /// There is one breach for each time that a rule is applied. It stands at the member
    /// that is wrong by itself (missing, not wanted, of another value, repeated), at the
    /// first such member if there are several; and where only several members together
    /// are wrong, at the one that the rule names first.
    pub(super) fn breach(&self, scope: &Scope<'_>, places: Places<'_>) -> Breach {
        let breach = match self {
            Self::Require(routes) => member(routes, scope, places, |node| !node.is_present()),
            Self::Forbid(routes) | Self::Ignored(routes, _) => {
                member(routes, scope, places, Node::is_present)
            }
            Self::Allow(route, values) => allow(route, values, scope, places),
            Self::Limit(route, tests) => value(route, scope, places, |node| !keeps(node, tests)),
            Self::Distinct(route) => distinct(route, scope, places),
            Self::Items(route, fewest, most) => value(route, scope, places, |node| {
                miscounted(node, *fewest, *most)
            }),
            Self::NotSubsetOf(route, values) => {
                value(route, scope, places, |node| is_subset(node, values))
            }
            several => several.first_named().map(|route| Breach {
                path: route.pointer(scope, places, |_| false),
                case_only: false,
            }),
        };
        breach.unwrap_or_else(|| Breach {
            path: places.element.pointer(),
            case_only: false,
        })
    }

    /// The member that a demand on several members names first.
    fn first_named(&self) -> Option<&Route> {
        match self {
            Self::AtLeastOneOf(groups) | Self::AtMostOneOf(groups) | Self::ExactlyOneOf(groups) => {
                groups.iter().flatten().next()
            }
            Self::Together(routes) | Self::SameLength(routes) => routes.first(),
            Self::DateSpan(first, ..) | Self::EqualIfBoth(first, _) => Some(first),
            _ => None,
        }
    }
}

/// The first value at the paths that is wrong by itself.
fn member<'a>(
    routes: &[Route],
    scope: &Scope<'a>,
    places: Places<'_>,
    wrong: impl Fn(&Node<'a>) -> bool + Copy,
) -> Option<Breach> {
    routes
        .iter()
        .find_map(|route| value(route, scope, places, wrong))
}

/// The first value at the path that is wrong.
fn value<'a>(
    route: &Route,
    scope: &Scope<'a>,
    places: Places<'_>,
    wrong: impl Fn(&Node<'a>) -> bool,
) -> Option<Breach> {
    route.some(scope, &wrong).then(|| Breach {
        path: route.pointer(scope, places, wrong),
        case_only: false,
    })
}

/// A value that is not among these. A difference of letter case alone counts for less.
fn allow(
    route: &Route,
    values: &[Literal],
    scope: &Scope<'_>,
    places: Places<'_>,
) -> Option<Breach> {
    let loosely =
        |node: &Node<'_>| node.is_present() && !values.iter().any(|value| is_loosely(node, value));
    value(route, scope, places, loosely).or_else(|| {
        let breach = value(route, scope, places, |node| !is_allowed(node, values))?;
        Some(Breach {
            case_only: true,
            ..breach
        })
    })
}

/// The first value that equals an earlier one.
fn distinct(route: &Route, scope: &Scope<'_>, places: Places<'_>) -> Option<Breach> {
    let mut seen = Seen::new();
    let mut path = None;
    route.visit(scope, places, &mut |node, place| {
        let repeated = node.is_present() && seen.before(node);
        if repeated {
            path = Some(place.pointer());
        }
        repeated
    });
    Some(Breach {
        path: path?,
        case_only: false,
    })
}
