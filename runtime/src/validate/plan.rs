//! What the interpreter prepares for each type: its rules with resolved paths.
//!
//! A plan is made when a type is first judged, and stays for the life of the process:
//! there are as many as there are types in the tables, which live as long.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use crate::record::{Kind, Shape};

use super::Rule;
use super::case::Case;
use super::claim::Claim;
use super::gate::Gate;
use super::member::Member;
use super::names::Names;
use super::route::{Ground, Route};
use super::watch::{Below, Owner};

/// A type, prepared for judging.
pub(super) struct Plan {
    /// The type.
    pub(super) shape: &'static Shape,
    /// Its members, in order.
    pub(super) members: Box<[Member]>,
    /// Its members by name.
    pub(super) names: Names,
    /// Its rules, in order.
    pub(super) rules: Box<[Prepared]>,
    /// What an object must have for each of its rules to be broken.
    pub(super) gates: Box<[Gate]>,
    /// What its rules look at below its members.
    pub(super) below: Vec<Below>,
}

/// A rule with resolved paths.
pub(super) struct Prepared {
    /// The rule as the table has it.
    pub(super) rule: &'static Rule,
    /// The elements that the rule is applied to; none for the record itself.
    pub(super) each: Option<Route>,
    /// Whether those elements are objects.
    pub(super) objects: bool,
    /// Whether those elements are the items of a list.
    pub(super) items: bool,
    /// When the rule applies.
    pub(super) when: Case,
    /// What it demands.
    pub(super) claim: Claim,
    /// Whether the walk tries the rule on each element, so that it needs only be applied if
    /// one of them seems to break it.
    pub(super) is_watched: bool,
}

/// The plans that were made so far, by the address of the shape.
static PLANS: RwLock<BTreeMap<usize, &'static Plan>> = RwLock::new(BTreeMap::new());

impl Plan {
    /// The plan for a type.
    pub(super) fn of(shape: &'static Shape) -> &'static Self {
        let key = std::ptr::from_ref(shape).addr();
        let known = PLANS
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .copied();
        known.unwrap_or_else(|| {
            PLANS
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .entry(key)
                .or_insert_with(|| Box::leak(Box::new(Self::new(shape))))
        })
    }

    fn new(shape: &'static Shape) -> Self {
        let rules = shape.rules.iter().enumerate();
        let rules: Box<[Prepared]> = rules
            .map(|(index, rule)| Prepared::new(shape, rule, index))
            .collect();
        Self {
            shape,
            members: shape
                .fields
                .iter()
                .map(|field| Member::new(shape, field))
                .collect(),
            names: Names::new(shape.fields.iter().map(|field| field.name())),
            gates: rules.iter().map(Prepared::gate).collect(),
            below: Below::all(&rules),
            rules,
        }
    }
}

impl Prepared {
    fn new(shape: &'static Shape, rule: &'static Rule, index: usize) -> Self {
        let owner = Kind::Record(shape);
        let own = Ground {
            owner,
            element: owner,
        };
        let (each, element) = match rule.each {
            "" => (None, owner),
            path => {
                let (route, kind) = Route::new(path, own);
                (Some(route), kind)
            }
        };
        let ground = Ground { owner, element };
        let claim = Claim::new(&rule.demand, ground);
        let objects = matches!(element, Kind::Record(_));
        let is_watched = match &each {
            Some(_) => objects,
            None => claim.distinct().is_some_and(Route::ends_in_elements),
        };
        Self {
            rule,
            each,
            objects,
            items: rule.each.ends_with("[*]"),
            when: Case::new(&rule.when, ground),
            claim,
            is_watched: is_watched && index < Owner::RULES,
        }
    }

    /// What the object that the rule stands in must have for the rule to be broken.
    fn gate(&self) -> Gate {
        match &self.each {
            None => Gate::new(&self.when, &self.claim, true),
            Some(each) => Gate::all(each.lead(true)),
        }
    }
}
