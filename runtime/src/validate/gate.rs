//! What must be there, and what not, for a rule to be broken at all.
//!
//! Most rules are about members that most requests leave out. Which ones a rule is about is
//! worked out once per type, so that a request passes most rules by a few bits.

use super::case::Case;
use super::claim::Claim;
use super::present::Present;
use super::route::Route;

/// The members by whose presence alone a rule is known to be kept.
///
/// Without any bit it lets every object through: then only the rule itself can tell.
#[derive(Clone, Copy, Default)]
pub(super) struct Gate {
    /// The rule is kept unless all of these are present.
    all: u64,
    /// The rule is kept if one of these is present.
    none: u64,
    /// The rule is kept unless one of these is present; no bits if nothing is known.
    any: u64,
    /// The rule is kept if all of these are present; no bits if nothing is known.
    unless: u64,
}

impl Gate {
    /// The gate of a rule. Paths that begin at the owner tell something only of a rule on
    /// the owner itself.
    pub(super) fn new(when: &Case, claim: &Claim, own: bool) -> Self {
        let (case, claim) = (Self::of_case(when, own), Self::of_claim(claim, own));
        Self {
            all: case.all | claim.all,
            none: case.none | claim.none,
            ..claim
        }
    }

    /// Whether an object with these members may break the rule.
    pub(super) fn is_open(&self, present: Present) -> bool {
        let Self {
            all,
            none,
            any,
            unless,
        } = *self;
        all & !present.maybe == 0
            && none & present.surely == 0
            && (any == 0 || any & present.maybe != 0)
            && (unless == 0 || unless & !present.surely != 0)
    }

    /// Closed unless all of these are present.
    pub(super) fn all(bits: Option<u64>) -> Self {
        Self {
            all: bits.unwrap_or(0),
            ..Self::default()
        }
    }

    fn none(bits: Option<u64>) -> Self {
        Self {
            none: bits.unwrap_or(0),
            ..Self::default()
        }
    }

    fn any(bits: Option<u64>) -> Self {
        Self {
            any: bits.unwrap_or(0),
            ..Self::default()
        }
    }

    /// What must be there for a condition to hold.
    fn of_case(case: &Case, own: bool) -> Self {
        match case {
            Case::Present(route) => Self::all(route.lead(own)),
            Case::Absent(route) => Self::none(route.single(own)),
            Case::In(_, _, true) => Self::default(),
            Case::In(route, _, false) => Self::all(route.lead(own)),
            // An element may be there that does not count as present.
            Case::Any(route, _) if route.single(own).is_some() => Self::default(),
            Case::Any(route, _) => Self::all(route.lead(own)),
            Case::And(cases) => {
                let cases = cases.iter().map(|case| Self::of_case(case, own));
                cases.fold(Self::default(), |sum, case| Self {
                    all: sum.all | case.all,
                    none: sum.none | case.none,
                    ..sum
                })
            }
            Case::Or(cases) => {
                let cases = cases.iter().map(|case| Self::of_case(case, own));
                let common = cases.reduce(|sum, case| Self {
                    all: sum.all & case.all,
                    none: sum.none & case.none,
                    ..sum
                });
                common.unwrap_or_default()
            }
            Case::Not(case) => match &**case {
                Case::Present(route) => Self::none(route.single(own)),
                Case::Absent(route) => Self::all(route.single(own)),
                _ => Self::default(),
            },
            Case::Always => Self::default(),
        }
    }

    /// What must be there for a demand to be broken.
    fn of_claim(claim: &Claim, own: bool) -> Self {
        let leads = |routes: &[Route]| bits(routes.iter().map(|route| route.lead(own)));
        let singles = |routes: &[Route]| bits(routes.iter().map(|route| route.single(own)));
        match claim {
            Claim::Require(routes) => Self {
                unless: singles(routes).unwrap_or(0),
                ..Self::default()
            },
            Claim::Forbid(routes) | Claim::Ignored(routes, None) => Self::any(leads(routes)),
            Claim::Ignored(routes, Some(by)) => Self {
                all: by.lead(own).unwrap_or(0),
                ..Self::any(leads(routes))
            },
            Claim::AtMostOneOf(groups) => Self::any(bits(groups.iter().map(|group| leads(group)))),
            Claim::Together(routes) => Self {
                unless: singles(routes).unwrap_or(0),
                ..Self::any(leads(routes))
            },
            Claim::SameLength(routes) => Self::any(leads(routes)),
            Claim::Items(route, ..)
            | Claim::Allow(route, _)
            | Claim::Limit(route, _)
            | Claim::Distinct(route)
            | Claim::NotSubsetOf(route, _) => Self::all(route.lead(own)),
            Claim::DateSpan(one, other, _) | Claim::EqualIfBoth(one, other) => {
                let (one, other) = (one.lead(own), other.lead(own));
                Self::all(Some(one.unwrap_or(0) | other.unwrap_or(0)))
            }
            Claim::AtLeastOneOf(groups) => Self {
                unless: groups.iter().find_map(|group| singles(group)).unwrap_or(0),
                ..Self::default()
            },
            Claim::ExactlyOneOf(_) => Self::default(),
        }
    }
}

/// All these bits together; none if one of them is not known.
fn bits(all: impl Iterator<Item = Option<u64>>) -> Option<u64> {
    all.reduce(|sum, bits| Some(sum? | bits?)).flatten()
}
