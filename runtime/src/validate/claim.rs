//! What a rule demands, and how a request breaks it.
//!
//! Nothing is written while a request passes: pointers and counts are looked for again
//! once a rule is known to be broken.

use super::literal::{is, is_loosely};
use super::moment::moment;
use super::node::Node;
use super::route::{Ground, Places, Route, Scope};
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

/// How a request breaks a rule.
pub(super) struct Breach {
    /// The pointer of the offending member.
    pub(super) path: String,
    /// Only the case of letters is wrong.
    pub(super) case_only: bool,
}

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

    /// How the values break the demand; none if they meet it.
    ///
    /// There is one breach for each time that a rule is applied. It stands at the member
    /// that is wrong by itself (missing, not wanted, of another value, repeated), at the
    /// first such member if there are several; and where only several members together
    /// are wrong, at the one that the rule names first.
    pub(super) fn breach(&self, scope: &Scope<'_>, places: Places<'_>) -> Option<Breach> {
        match self {
            Self::Require(routes) => member(routes, scope, places, |node| !node.is_present()),
            Self::Forbid(routes) => member(routes, scope, places, Node::is_present),
            Self::Ignored(routes, by) => by
                .as_ref()
                .is_none_or(|by| by.is_present(scope))
                .then(|| member(routes, scope, places, Node::is_present))?,
            Self::Allow(route, values) => allow(route, values, scope, places),
            Self::Limit(route, tests) => value(route, scope, places, |node| {
                node.is_present() && !tests.iter().all(|test| test.holds_alone(node))
            }),
            Self::Distinct(route) => distinct(route, scope, places),
            Self::Items(route, fewest, most) => value(route, scope, places, |node| {
                miscounted(node, *fewest, *most)
            }),
            Self::NotSubsetOf(route, values) => {
                value(route, scope, places, |node| is_subset(node, values))
            }
            several => (!several.holds(scope)).then(|| Breach {
                path: several.first_named().map_or_else(
                    || places.element.pointer(),
                    |route| route.pointer(scope, places, |_| false),
                ),
                case_only: false,
            }),
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
    let exactly =
        |node: &Node<'_>| node.is_present() && !values.iter().any(|value| is(node, value));
    value(route, scope, places, loosely).or_else(|| {
        let breach = value(route, scope, places, exactly)?;
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

/// Whether a list that is not empty has too few or too many items.
fn miscounted(node: &Node<'_>, fewest: Option<u64>, most: Option<u64>) -> bool {
    let count = length(node);
    count > 0
        && (fewest.is_some_and(|fewest| count < fewest) || most.is_some_and(|most| count > most))
}

/// Whether a list that is not empty has none but these values.
fn is_subset(node: &Node<'_>, values: &[Literal]) -> bool {
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
    group.iter().any(|route| route.is_present(scope))
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
