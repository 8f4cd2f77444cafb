//! Finds records that meet or break a rule.
//!
//! Conditions and demands are turned into facts about single members (`fact`), a set of
//! facts that do not contradict each other into a record (`build`). Nothing of the
//! validator's own interpreter is used, so that the two check each other.

mod broken;
mod build;
mod condition;
mod fact;
mod ground;
mod met;
mod ways;

use serde_json::{Value, json};
use tencent_esign_runtime::record::Shape;
use tencent_esign_runtime::validate::{Rule, Severity};

use broken::Break;
use fact::{Facts, Token, both};
use ground::Ground;

/// A record for a rule, and what the validator should say.
#[derive(Debug)]
pub struct RuleCase {
    /// What the record shows: why the rule holds or how it is broken.
    pub about: &'static str,
    /// The record that the rule belongs to.
    pub record: Value,
    /// Where and how the rule is broken; none if it holds. The pointer is one below the record.
    pub breaks: Option<(String, Severity)>,
}

/// At most so many records of one sort.
const MOST: usize = 6;

/// Records that meet a rule and records that break it.
pub fn cases(shape: &'static Shape, rule: &'static Rule) -> Vec<RuleCase> {
    let solver = Solver {
        shape,
        rule,
        ground: Ground::new(shape, rule.each, 0),
    };
    let mut cases = Vec::new();
    cases.extend(solver.met());
    cases.extend(solver.not_asked());
    cases.extend(solver.empty_member());
    cases.extend(solver.broken());
    cases.extend(solver.second_element());
    cases
}

struct Solver {
    shape: &'static Shape,
    rule: &'static Rule,
    ground: Ground,
}

impl Solver {
    /// The rule applies, and the demand is met.
    fn met(&self) -> impl Iterator<Item = RuleCase> {
        let wanted = met::met(&self.rule.demand, &self.ground);
        self.records(both(self.when(&self.ground, true), wanted))
            .map(|record| RuleCase {
                about: "met",
                record,
                breaks: None,
            })
    }

    /// The demand is not met, but the rule does not apply.
    fn not_asked(&self) -> impl Iterator<Item = RuleCase> {
        let wanted = broken::broken(&self.rule.demand, &self.ground).into_iter();
        let wanted = wanted.map(|broken| broken.facts).collect();
        self.records(both(self.when(&self.ground, false), wanted))
            .map(|record| RuleCase {
                about: "not asked",
                record,
                breaks: None,
            })
    }

    /// A member that is an empty object counts as absent, so no rule is applied to it.
    fn empty_member(&self) -> Option<RuleCase> {
        let is_member = matches!(self.ground.element.last(), Some(Token::Member(_)));
        let empty = vec![fact::exactly(&self.ground.element, json!({}))];
        let record = build::record(self.shape, &empty).filter(|_| is_member)?;
        Some(RuleCase {
            about: "not asked of an empty member",
            record,
            breaks: None,
        })
    }

    /// The rule applies, and the demand is not met.
    fn broken(&self) -> impl Iterator<Item = RuleCase> {
        let ways = broken::broken(&self.rule.demand, &self.ground).into_iter();
        ways.flat_map(move |broken| {
            let facts = both(self.when(&self.ground, true), vec![broken.facts.clone()]);
            let records: Vec<_> = self.records(facts).take(2).collect();
            records
                .into_iter()
                .map(move |record| self.case("broken", record, &broken))
        })
    }

    /// The first element meets the demand, and the second does not.
    fn second_element(&self) -> impl Iterator<Item = RuleCase> {
        let second = Ground::new(self.shape, self.rule.each, 1);
        let is_list = second.element != self.ground.element;
        let ways = broken::broken(&self.rule.demand, &second)
            .into_iter()
            .filter(move |_| is_list);
        ways.flat_map(move |broken| {
            let first = met::met(&self.rule.demand, &self.ground);
            let first = both(self.when(&self.ground, true), first);
            let quiet = self.when(&self.ground, false);
            let other = both(self.when(&second, true), vec![broken.facts.clone()]);
            let facts = both([first, quiet].concat(), other);
            let records: Vec<_> = self.records(facts).take(1).collect();
            records
                .into_iter()
                .map(move |record| self.case("broken by the second", record, &broken))
        })
    }

    fn when(&self, ground: &Ground, applies: bool) -> Vec<Facts> {
        let facts = condition::facts(&self.rule.when, ground, applies);
        both(vec![ground.present()], facts)
    }

    fn records(&self, alternatives: Vec<Facts>) -> impl Iterator<Item = Value> {
        let shape = self.shape;
        alternatives
            .into_iter()
            .filter_map(move |facts| build::record(shape, &facts))
            .take(MOST)
    }

    fn case(&self, about: &'static str, record: Value, broken: &Break) -> RuleCase {
        let severity = match broken.case_only {
            true => self.rule.severity.min(Severity::Warn),
            false => self.rule.severity,
        };
        RuleCase {
            about,
            record,
            breaks: Some((fact::pointer(&broken.path), severity)),
        }
    }
}
