//! What a rule demands.
//!
//! Nothing is written while a request passes: where it breaks a rule is looked for again
//! once that is known, in [`breach`](super::breach).

use super::literal::{is, is_loosely};
use super::moment::moment;
use super::node::Node;
use super::route::{Ground, Route, Scope};
use super::same::{Seen, same};
use super::{Demand, Literal, Test};

/// A [`Demand`] with resolved paths.
pub(super) enum Claim {
    /// Every member is present.
    Require(Routes),
    /// No member is present.
    Forbid(Routes),
    /// No member is present while the second path is, or ever.
    Ignored(Routes, Option<Route>),
    /// At least one group is complete.
    AtLeastOneOf(Groups),
    /// At most one group has a member present.
    AtMostOneOf(Groups),
    /// One group is complete, and no other has a member present.
    ExactlyOneOf(Groups),
    /// All members are present, or none is.
    Together(Routes),
    /// The lists that are present have as many items each.
    SameLength(Routes),
    /// A list, where present, has so many items.
    Items(Route, Option<u64>, Option<u64>),
    /// A member, where present, has one of the values.
    Allow(Route, &'static [Literal]),
    /// A member, where present, keeps these limits.
    Limit(Route, &'static [Test]),
    /// No two of the values are equal.
    Distinct(Route),
    /// A list, where not empty, has an item that is none of the values.
    NotSubsetOf(Route, &'static [Literal]),
    /// The moments lie in order and at most so many days apart.
    DateSpan(Route, Route, Option<u32>),
    /// Where both are present, they are equal.
    EqualIfBoth(Route, Route),
}

type Routes = Box<[Route]>;
type Groups = Box<[Routes]>;

impl Claim {
    /// The demand with its paths resolved.
    pub(super) fn new(demand: &Demand, ground: Ground) -> Self {
        let one = |path| Route::new(path, ground).0;
        let all = |paths: &'static [&'static str]| paths.iter().copied().map(one).collect();
        let groups =
            |groups: &'static [&'static [&'static str]]| groups.iter().copied().map(all).collect();
        match *demand {
            Demand::Require(paths) => Self::Require(all(paths)),
            Demand::Forbid(paths) => Self::Forbid(all(paths)),
            Demand::Ignored(paths, by) => {
                Self::Ignored(all(paths), Some(by).filter(|by| !by.is_empty()).map(one))
            }
            Demand::AtLeastOneOf(paths) => Self::AtLeastOneOf(groups(paths)),
            Demand::AtMostOneOf(paths) => Self::AtMostOneOf(groups(paths)),
            Demand::ExactlyOneOf(paths) => Self::ExactlyOneOf(groups(paths)),
            Demand::Together(paths) => Self::Together(all(paths)),
            Demand::SameLength(paths) => Self::SameLength(all(paths)),
            Demand::Items(path, fewest, most) => Self::Items(one(path), fewest, most),
            Demand::Allow(path, values) => Self::Allow(one(path), values),
            Demand::Limit(path, tests) => Self::Limit(one(path), tests),
            Demand::Distinct(path) => Self::Distinct(one(path)),
            Demand::NotSubsetOf(path, values) => Self::NotSubsetOf(one(path), values),
            Demand::DateSpan(from, to, days) => Self::DateSpan(one(from), one(to), days),
            Demand::EqualIfBoth(left, right) => Self::EqualIfBoth(one(left), one(right)),
        }
    }

    /// Whether the values break the demand.
    pub(super) fn is_broken(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::Require(routes) => some(routes, scope, |node| !node.is_present()),
            Self::Forbid(routes) => any(routes, scope),
            Self::Ignored(routes, by) => {
                any(routes, scope) && by.as_ref().is_none_or(|by| by.is_present(scope))
            }
            Self::Allow(route, values) => route.some(scope, |node| !is_allowed(node, values)),
            Self::Limit(route, tests) => route.some(scope, |node| !keeps(node, tests)),
            Self::Distinct(route) => {
                let mut seen = Seen::new();
                route.some(scope, |node| node.is_present() && seen.before(*node))
            }
            Self::Items(route, fewest, most) => {
                route.some(scope, |node| miscounted(node, *fewest, *most))
            }
            Self::NotSubsetOf(route, values) => route.some(scope, |node| is_subset(node, values)),
            several => !several.holds(scope),
        }
    }

    /// The path of the values that must differ.
    pub(super) fn distinct(&self) -> Option<&Route> {
        match self {
            Self::Distinct(route) => Some(route),
            _ => None,
        }
    }

    /// Whether a demand on several members together is met.
    fn holds(&self, scope: &Scope<'_>) -> bool {
        match self {
            Self::AtLeastOneOf(groups) => groups.iter().any(|group| complete(group, scope)),
            Self::AtMostOneOf(groups) => touched(groups, scope) <= 1,
            Self::ExactlyOneOf(groups) => {
                touched(groups, scope) == 1 && groups.iter().any(|group| complete(group, scope))
            }
            Self::Together(routes) => complete(routes, scope) || !any(routes, scope),
            Self::SameLength(routes) => same_length(routes, scope),
            Self::DateSpan(from, to, days) => in_span(from.first(scope), to.first(scope), *days),
            Self::EqualIfBoth(left, right) => {
                let (left, right) = (left.first(scope), right.first(scope));
                !left.is_present() || !right.is_present() || same(left, right)
            }
            _ => true,
        }
    }
}

/// Whether a value is absent, or one of these.
pub(super) fn is_allowed(node: &Node<'_>, values: &[Literal]) -> bool {
    !node.is_present() || values.iter().any(|value| is(node, value))
}

/// Whether a value is absent, or keeps these limits.
pub(super) fn keeps(node: &Node<'_>, tests: &[Test]) -> bool {
    !node.is_present() || tests.iter().all(|test| test.holds_alone(node))
}

/// Whether a list that is not empty has too few or too many items.
pub(super) fn miscounted(node: &Node<'_>, fewest: Option<u64>, most: Option<u64>) -> bool {
    let count = length(node);
    count > 0
        && (fewest.is_some_and(|fewest| count < fewest) || most.is_some_and(|most| count > most))
}

/// Whether a list that is not empty has none but these values.
pub(super) fn is_subset(node: &Node<'_>, values: &[Literal]) -> bool {
    length(node) > 0
        && node
            .items()
            .all(|item| values.iter().any(|value| is_loosely(&item, value)))
}

/// How many items a list has; 0 for everything that is no list.
fn length(node: &Node<'_>) -> u64 {
    match node {
        Node::List(items) => items.len() as u64,
        _ => 0,
    }
}

fn complete(group: &[Route], scope: &Scope<'_>) -> bool {
    group.iter().all(|route| route.is_present(scope))
}

fn any(group: &[Route], scope: &Scope<'_>) -> bool {
    some(group, scope, Node::is_present)
}

/// Whether some value at the paths meets the test.
fn some<'a>(group: &[Route], scope: &Scope<'a>, test: impl Fn(&Node<'a>) -> bool + Copy) -> bool {
    group.iter().any(|route| route.some(scope, test))
}

/// How many groups have a member present.
fn touched(groups: &[Routes], scope: &Scope<'_>) -> usize {
    groups.iter().filter(|group| any(group, scope)).count()
}

fn same_length(routes: &[Route], scope: &Scope<'_>) -> bool {
    let mut first = None;
    !routes.iter().any(|route| {
        route.some(scope, |node| {
            let count = length(node);
            count > 0 && count != *first.get_or_insert(count)
        })
    })
}

/// Whether two moments lie in order and not too far apart. What cannot be read as a
/// moment is the business of the member's own format, and 0 is no moment but a default.
fn in_span(from: Node<'_>, to: Node<'_>, days: Option<u32>) -> bool {
    const DAY: i64 = 86_400;
    match (moment(from), moment(to)) {
        (Some(from), Some(to)) if from != 0 && to != 0 => {
            let span = to.saturating_sub(from);
            span >= 0 && days.is_none_or(|days| span <= i64::from(days) * DAY)
        }
        _ => true,
    }
}
