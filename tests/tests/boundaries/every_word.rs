//! A record type with every word of the schema.

use std::collections::BTreeSet;

use super::every_limit::LIMITS;
use super::every_rule::RULES;
use super::tally::Tally;
use super::{Subject, checks, rules};

#[test]
fn every_word_holds_exactly() {
    let mut tally = Tally::default();
    checks::prove_all(&Subject::alone(&LIMITS), &mut tally);
    rules::prove_all(&Subject::alone(&RULES), &mut tally);
    tally.assert_all_hold();
    let words = "format charset pattern minLength maxLength maxDecodedBytes json enum minimum \
                 maximum minItems maxItems uniqueItems uniqueBy time";
    let found: BTreeSet<_> = tally.limit_cases.keys().copied().collect();
    assert_eq!(found, words.split_whitespace().collect::<BTreeSet<_>>());
}
