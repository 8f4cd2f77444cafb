//! The rules across members.

use std::collections::BTreeMap;

use esign_tests::solve::{self, RuleCase};
use tencent_esign::runtime::validate::{Demand, Rule};

use super::Subject;

#[test]
fn rules_hold_exactly() {
    let mut count = BTreeMap::new();
    let rules: usize = Subject::all()
        .map(|subject| prove_all(&subject, &mut count))
        .sum();
    assert!(rules > 0, "no request has a rule");
    println!(
        "{rules} rules, {} cases: {count:?}",
        count.values().sum::<usize>()
    );
}

/// Proves every rule of a record type, and counts the cases by what they show.
pub(super) fn prove_all(subject: &Subject, count: &mut BTreeMap<&'static str, usize>) -> usize {
    for rule in subject.shape.rules {
        let cases = solve::cases(subject.shape, rule);
        for case in &cases {
            *count.entry(case.about).or_insert(0) += 1;
            prove(subject, rule, case);
        }
        let broken = cases.iter().filter(|case| case.breaks.is_some()).count();
        let name = format!("{} of {}", rule.id, subject.shape.name);
        assert!(broken > 0, "no record was found that breaks {name}");
        assert!(
            broken < cases.len(),
            "no record was found that meets {name}"
        );
    }
    subject.shape.rules.len()
}

fn prove(subject: &Subject, rule: &Rule, case: &RuleCase) {
    let name = format!("{} of {}", rule.id, subject.shape.name);
    let told: Vec<_> = subject
        .judge(case.record.clone())
        .into_iter()
        .filter(|found| found.rule == rule.id && found.path.starts_with(&subject.pointer()))
        .map(|found| {
            (
                found.path,
                found.word,
                found.severity,
                found.code,
                found.message,
            )
        })
        .collect();
    let expected: Vec<_> = case
        .breaks
        .iter()
        .map(|(place, severity)| {
            let path = format!("{}{place}", subject.pointer());
            (
                path,
                word(&rule.demand),
                *severity,
                rule.code,
                rule.message.to_owned(),
            )
        })
        .collect();
    assert_eq!(told, expected, "{name}, {}: {}", case.about, case.record);
}

/// The word of the schema.
fn word(demand: &Demand) -> &'static str {
    match demand {
        Demand::Require(_) => "require",
        Demand::Forbid(_) => "forbid",
        Demand::Ignored(..) => "ignored",
        Demand::AtLeastOneOf(_) => "atLeastOneOf",
        Demand::AtMostOneOf(_) => "atMostOneOf",
        Demand::ExactlyOneOf(_) => "exactlyOneOf",
        Demand::Together(_) => "together",
        Demand::SameLength(_) => "sameLength",
        Demand::Items(..) => "items",
        Demand::Allow(..) => "allow",
        Demand::Limit(..) => "limit",
        Demand::Distinct(_) => "distinct",
        Demand::NotSubsetOf(..) => "notSubsetOf",
        Demand::DateSpan(..) => "dateSpan",
        Demand::EqualIfBoth(..) => "equalIfBoth",
    }
}
