//! A record type with every word of the schema.

use std::collections::{BTreeMap, BTreeSet};

use super::every_limit::LIMITS;
use super::every_rule::RULES;
use super::{Subject, checks, rules};

#[test]
fn every_word_holds_exactly() {
    let subject = Subject::alone(&LIMITS);
    let mut count = BTreeMap::new();
    checks::prove_all(&subject, &mut count);
    let words = "format charset pattern minLength maxLength maxDecodedBytes json enum minimum \
                 maximum minItems maxItems uniqueItems uniqueBy time";
    let found: BTreeSet<_> = count.keys().copied().collect();
    assert_eq!(found, words.split_whitespace().collect::<BTreeSet<_>>());

    let subject = Subject::alone(&RULES);
    let mut count = BTreeMap::new();
    rules::prove_all(&subject, &mut count);
    println!("{} rules: {count:?}", RULES.rules.len());
}
