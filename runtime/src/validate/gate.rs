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

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::record::{Field, Kind, Shape};
    use crate::validate::node::{Node, Object};
    use crate::validate::plan::Plan;
    use crate::validate::route::{Ground, Scope};
    use crate::validate::{Condition, Demand, LengthUnit, Literal, Test};

    static INNER: Shape = Shape {
        name: "Inner",
        fields: &[Field::optional("A", Kind::Text)],
        rules: &[],
    };

    static OUTER: Shape = Shape {
        name: "Outer",
        fields: &[
            Field::optional("A", Kind::Text),
            Field::optional("B", Kind::Text),
            Field::optional("L", Kind::List(&Kind::Text)),
            Field::optional("O", Kind::Record(&INNER)),
        ],
        rules: &[],
    };

    const X: Literal = Literal::Text("x");
    const A_IS_X: Condition = Condition::In("A", &[X], None);

    static CONDITIONS: &[Condition] = &[
        Condition::Always,
        A_IS_X,
        Condition::In("A", &[X], Some(X)),
        Condition::In("A", &[X], Some(Literal::Text("y"))),
        Condition::In("O.A", &[X], Some(X)),
        Condition::In("L[*]", &[X], None),
        Condition::Present("O.A"),
        Condition::Present("O"),
        Condition::Absent("B"),
        Condition::Absent("O.A"),
        Condition::Any("L[*]", &Condition::In("", &[X], None)),
        Condition::Any("O", &Condition::Absent("A")),
        Condition::And(&[A_IS_X, Condition::Absent("B")]),
        Condition::Or(&[A_IS_X, Condition::Absent("B")]),
        Condition::Or(&[A_IS_X, Condition::Present("A")]),
        Condition::Not(&A_IS_X),
        Condition::Not(&Condition::Present("B")),
        Condition::Not(&Condition::Absent("L")),
        Condition::Not(&Condition::Present("O.A")),
    ];

    static DEMANDS: &[Demand] = &[
        Demand::Require(&["A", "B"]),
        Demand::Require(&["A", "O"]),
        Demand::Require(&["O.A", "L[*]"]),
        Demand::Forbid(&["A", "O.A"]),
        Demand::Ignored(&["A", "L"], ""),
        Demand::Ignored(&["A", "L"], "B"),
        Demand::AtLeastOneOf(&[&["A", "B"], &["O"]]),
        Demand::AtLeastOneOf(&[&["O.A"], &["B"]]),
        Demand::AtMostOneOf(&[&["A", "B"], &["O.A"]]),
        Demand::ExactlyOneOf(&[&["A"], &["B"]]),
        Demand::Together(&["A", "B", "L"]),
        Demand::Together(&["A", "O.A"]),
        Demand::SameLength(&["L", "B"]),
        Demand::Items("L", Some(2), None),
        Demand::Allow("A", &[X]),
        Demand::Allow("L[*]", &[X]),
        Demand::Limit("B", &[Test::MaxLength(0, LengthUnit::Chars)]),
        Demand::Distinct("L[*]"),
        Demand::NotSubsetOf("L", &[X]),
        Demand::DateSpan("A", "B", None),
        Demand::EqualIfBoth("A", "O.A"),
    ];

    /// Every mixture of members that are absent, null, empty and present.
    fn objects() -> Vec<Map<String, Value>> {
        let texts = [None, Some(json!(null)), Some(json!("")), Some(json!("x"))];
        let texts = texts.into_iter().chain([Some(json!("2026-01-31"))]);
        let lists = [
            None,
            Some(json!([])),
            Some(json!(["x"])),
            Some(json!(["x", "x"])),
        ];
        let inner = [
            None,
            Some(json!({})),
            Some(json!({"A": ""})),
            Some(json!({"A": "x"})),
        ];
        let mut objects = vec![Map::new()];
        let values = [
            ("A", texts.clone().collect::<Vec<_>>()),
            ("B", texts.collect()),
            ("L", lists.to_vec()),
            ("O", inner.to_vec()),
        ];
        for (name, values) in values {
            let with = |object: &Map<String, Value>| {
                let object = object.clone();
                let values = values.clone().into_iter();
                values.map(move |value| {
                    let value = value.map(|value| (name.to_owned(), value));
                    object.clone().into_iter().chain(value).collect()
                })
            };
            objects = objects.iter().flat_map(with).collect();
        }
        objects
    }

    #[test]
    fn no_rule_is_broken_behind_a_closed_gate() {
        let owner = Kind::Record(&OUTER);
        let ground = Ground {
            owner,
            element: owner,
        };
        let objects = objects();
        let (mut open, mut closed) = (0, 0);
        for (when, demand) in CONDITIONS
            .iter()
            .flat_map(|when| DEMANDS.iter().map(move |demand| (when, demand)))
        {
            let (case, claim) = (Case::new(when, ground), Claim::new(demand, ground));
            let gate = Gate::new(&case, &claim, true);
            for object in &objects {
                let nodes = &mut [Node::Absent; 4];
                Object::Json(object).open(Plan::of(&OUTER), nodes);
                let owner = Object::Open(nodes);
                let scope = &Scope {
                    owner,
                    element: Node::Object(owner),
                };
                let is_broken = case.holds(scope) && claim.is_broken(scope);
                match gate.is_open(Present::of(nodes)) {
                    true => open += 1,
                    false => {
                        assert!(!is_broken, "{when:?} {demand:?} {object:?}");
                        closed += 1;
                    }
                }
            }
        }
        assert!(closed > open, "{closed} closed, {open} open");
    }
}
