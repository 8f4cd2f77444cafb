//! The rules across members.

use esign_tests::solve::{self, RuleCase};
use tencent_esign::runtime::validate::{Demand, Rule};

use super::Subject;
use super::tally::Tally;

/// Proves every rule of a record type, and counts the cases by what they show.
///
/// Every rule is judged by itself: what else is wrong with a record does not count.
pub(super) fn prove_all(subject: &Subject, tally: &mut Tally) {
    for rule in subject.shape.rules {
        let cases = solve::cases(subject.shape, rule);
        let broken = cases.iter().filter(|case| case.breaks.is_some()).count();
        let name = format!("{} of {}", rule.id, subject.shape.name);
        tally.rules += 1;
        tally.check(broken > 0, || {
            format!("no record was found that breaks {name}")
        });
        tally.check(broken < cases.len(), || {
            format!("no record was found that meets {name}")
        });
        for case in cases {
            *tally.rule_cases.entry(case.about).or_insert(0) += 1;
            prove(subject, rule, case, tally);
        }
    }
}

fn prove(subject: &Subject, rule: &Rule, case: RuleCase, tally: &mut Tally) {
    let pointer = subject.pointer();
    let judged = subject.judge(case.record);
    let told = judged.found.iter();
    let told = told.filter(|found| found.rule == rule.id && found.path.starts_with(&pointer));
    let told: Vec<_> = told
        .map(|found| {
            let (path, message) = (found.path.clone(), found.message.clone());
            (path, found.word, found.severity, found.code, message)
        })
        .collect();
    let expected = case.breaks.map(|(place, severity)| {
        let (path, message) = (format!("{pointer}{place}"), rule.message.to_owned());
        (path, word(&rule.demand), severity, rule.code, message)
    });
    tally.check(told.iter().eq(&expected), || {
        format!(
            "{} of {}, {}: wanted {expected:?}, found {told:?} in {}",
            rule.id,
            subject.shape.name,
            case.about,
            judged.brief()
        )
    });
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
