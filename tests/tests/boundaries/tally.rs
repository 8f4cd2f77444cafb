//! What was proved, and what failed.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::AddAssign;

/// Counts of limits, rules and cases, and the cases that were judged otherwise.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// Limits on single members.
    pub(super) limits: usize,
    /// Their cases, by the word of the schema.
    pub(super) limit_cases: BTreeMap<&'static str, usize>,
    /// Rules across members.
    pub(super) rules: usize,
    /// Their cases, by what they show.
    pub(super) rule_cases: BTreeMap<&'static str, usize>,
    /// Values of another type.
    pub(super) type_cases: usize,
    /// Members that are missing, empty, out of use or unknown.
    pub(super) presence_cases: usize,
    /// What is not as it should be.
    pub(super) failures: Vec<String>,
}

impl Tally {
    /// Keeps what is told unless it holds.
    pub(super) fn check(&mut self, holds: bool, failure: impl FnOnce() -> String) {
        if !holds {
            self.failures.push(failure());
        }
    }

    /// Fails with all that was found, if anything was.
    #[track_caller]
    pub(super) fn assert_all_hold(&self) {
        const SHOWN: usize = 40;
        assert!(
            self.failures.is_empty(),
            "{} failures:\n{}",
            self.failures.len(),
            self.failures[..self.failures.len().min(SHOWN)].join("\n")
        );
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.limits += other.limits;
        self.rules += other.rules;
        self.type_cases += other.type_cases;
        self.presence_cases += other.presence_cases;
        self.failures.extend(other.failures);
        for (mine, theirs) in [
            (&mut self.limit_cases, other.limit_cases),
            (&mut self.rule_cases, other.rule_cases),
        ] {
            for (name, count) in theirs {
                *mine.entry(name).or_default() += count;
            }
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} limits in {} cases, {} rules in {} cases, {} type cases, {} presence cases",
            self.limits,
            self.limit_cases.values().sum::<usize>(),
            self.rules,
            self.rule_cases.values().sum::<usize>(),
            self.type_cases,
            self.presence_cases
        )
    }
}
