//! Drift: every change of the definitions is told once, and nothing else is.

mod definitions;
mod fixtures;
mod mutation;
mod state;

use std::collections::BTreeSet;

use codegen::drift::{self, Change, Lock, Outline, Texts, Wording};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use definitions::definitions;
use mutation::mutations;
use state::apply;

/// How many definitions are tried; `ESIGN_FUZZ_CASES` says so, or it is 256.
fn cases() -> u32 {
    let stated = std::env::var("ESIGN_FUZZ_CASES");
    stated.map_or(256, |text| {
        text.parse().expect("ESIGN_FUZZ_CASES is a number")
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: cases(),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_mutation_is_told_exactly_once(
        base in definitions(),
        mutations in mutations(),
        noise in any::<[u64; 2]>(),
    ) {
        let (mutated, expected) = apply(&base, &mutations);
        let [before, after] = noise;
        let old = Texts::of(&base.read(before));
        let new = Texts::of(&mutated.read(after));
        let changes = drift::compare(&old.lock, &new, None);
        let told: Vec<_> = changes.iter().map(told).collect();
        let once: BTreeSet<_> = told.iter().cloned().collect();
        prop_assert_eq!(told.len(), once.len(), "something is told twice");
        prop_assert!(told.is_sorted(), "{:?}", told);
        prop_assert_eq!(once, expected);
        assert_texts(&changes, &drift::compare(&old.lock, &new, Some(&old)))?;
    }

    #[test]
    fn order_examples_and_nullability_are_no_difference(
        base in definitions(),
        noise in any::<[u64; 2]>(),
    ) {
        let [one, other] = noise.map(|noise| drift::lock_of(&base.read(noise)));
        prop_assert_eq!(drift::write_lock(&one), drift::write_lock(&other));
    }

    #[test]
    fn a_lock_is_read_as_it_was_written(base in definitions()) {
        let lock = drift::lock_of(&base.read(0));
        prop_assert_eq!(read(drift::write_lock(&lock).as_bytes()), Some(lock));
    }

    /// Whatever happens to a lock, it is read or told of.
    #[test]
    fn a_damaged_lock_is_told_of(
        base in definitions(),
        at in any::<prop::sample::Index>(),
        length in 0_usize..20,
        patch in prop_oneof!["[\"{}:,\\[\\]a-z0]{0,9}", "\\PC{0,3}", Just("\n<<<<<<< a\n".to_owned())],
    ) {
        let mut text = drift::write_lock(&drift::lock_of(&base.read(0))).into_bytes();
        let start = at.index(text.len());
        let end = text.len().min(start + length);
        text.splice(start..end, patch.into_bytes());
        if let Some(lock) = read(&text) {
            let again = drift::write_lock(&lock);
            prop_assert_eq!(read(again.as_bytes()), Some(lock));
        }
    }
}

/// With the old definitions the same is told, and the texts that were digests are there.
fn assert_texts(bare: &[Change], full: &[Change]) -> Result<(), TestCaseError> {
    prop_assert_eq!(
        bare.iter().map(told).collect::<Vec<_>>(),
        full.iter().map(told).collect::<Vec<_>>()
    );
    for (bare, full) in bare.iter().zip(full) {
        prop_assert_eq!(&bare.new, &full.new);
        let is_text = full.class == drift::Class::TextChanged;
        prop_assert_eq!(bare.wording == Wording::Missing, is_text);
        prop_assert_eq!(full.wording, Wording::Known);
        if let (Some(old), Some(new), true) = (&full.old, &full.new, is_text) {
            // Every rewording of these tests puts a mark behind a sentence.
            let bare = |text: &str| text.replace('!', "").trim_end().to_owned();
            prop_assert_eq!(bare(old), bare(new));
        }
    }
    Ok(())
}

fn told(change: &Change) -> (String, &'static str) {
    (change.pointer.clone(), change.class.as_str())
}

fn read(bytes: &[u8]) -> Option<Lock> {
    let mut outline = Outline::default();
    outline.service = "demo".to_owned();
    outline.version = "2026-01-01".to_owned();
    let found = match drift::read_lock("demo/2026-01-01/vendor.lock.json", &outline, bytes) {
        Ok(lock) => return Some(lock),
        Err(found) => found,
    };
    assert!(!found.is_empty());
    assert!(found.iter().all(|it| it.line > 0 && it.column > 0));
    None
}
