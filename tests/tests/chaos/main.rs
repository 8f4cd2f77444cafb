//! Very many calls of the client to the mock while everything goes wrong at random: no write
//! is executed twice, no success is a lie, no call outlives its deadline, nothing panics, and
//! the memory stays the same.
//!
//! `ESIGN_CHAOS_CALLS` says how many calls, `ESIGN_CHAOS_SEED` with which random numbers. The
//! seed settles what each call is and in which order the mock draws its faults; which call
//! meets which of them is up to the threads.

mod judge;
mod keys;
mod ledger;
mod memory;
mod operations;
mod storm;
mod tally;
mod weather;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, panic};

use self::storm::Storm;

/// How many calls are made unless asked otherwise.
const CALLS: u32 = 1_500;

/// Panics of any thread, those of the mock's connections included, which nobody joins.
static PANICS: AtomicUsize = AtomicUsize::new(0);

#[test]
fn no_fault_runs_a_write_twice_or_makes_an_answer_lie() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |panic| {
        PANICS.fetch_add(1, Ordering::Relaxed);
        before(panic);
    }));
    let calls = asked("ESIGN_CHAOS_CALLS").map_or(CALLS, |calls| {
        u32::try_from(calls).expect("fewer than four thousand million calls")
    });
    let seed = asked("ESIGN_CHAOS_SEED").unwrap_or(1);
    let tally = Storm::new(calls, seed).run();
    println!("{tally}");
    let again = format!("ESIGN_CHAOS_CALLS={calls} ESIGN_CHAOS_SEED={seed}");
    let problems = tally.problems();
    assert!(problems.is_empty(), "{problems:#?}; again: {again}");
    let panics = PANICS.load(Ordering::Relaxed);
    assert_eq!(panics, 0, "panics; again: {again}");
}

/// A number from the environment.
fn asked(variable: &str) -> Option<u64> {
    let text = env::var(variable).ok()?;
    Some(text.parse().expect("the variable holds a number"))
}
