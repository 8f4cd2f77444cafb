//! What servers send, for every answer type and every request type: whatever they leave
//! out, add, reorder or spell otherwise is read, what does not fit is located, and nothing
//! panics or takes the memory.
//!
//! The cases are numbered, and the number is the seed, so each run makes the same ones and
//! a failure names the one to look at. `PROPTEST_CASES` asks for more of them per type,
//! `ESIGN_FUZZ_CASES` for more of those that have no type in mind.

mod client;
mod command;
mod damage;
mod full;
mod fuzz;
mod large;
mod misfit;
mod mutate;
mod nesting;
mod stage;
mod tolerance;

use esign_tests::reach;
use proptest::test_runner::{RngAlgorithm, TestRng};
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::{Action, RecordType};
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Record;

/// How many values are made for each type, unless asked otherwise.
const CASES: u64 = 8;

fn actions() -> impl Iterator<Item = &'static Action> {
    reach::actions(SERVICES)
}

/// The types of requests, and those of answers.
fn types() -> impl Iterator<Item = (Side, &'static RecordType)> {
    let requests = actions().map(|action| (Side::Request, &action.request));
    requests.chain(actions().map(|action| (Side::Answer, &action.response)))
}

/// Which way a value goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Request,
    Answer,
}

/// The numbers of the cases, each with the randomness that belongs to it.
fn cases(usual: u64) -> impl Iterator<Item = (u64, TestRng)> {
    let asked = std::env::var("PROPTEST_CASES");
    let count = asked.ok().and_then(|count| count.parse().ok());
    (0..count.unwrap_or(usual)).map(|case| (case, rng(case)))
}

fn rng(case: u64) -> TestRng {
    let mut seed = [7; 32];
    seed[..8].copy_from_slice(&case.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &seed)
}

/// What a record is written as.
fn written(record: &dyn Record) -> Value {
    serde_json::from_str(&json::to_string(record)).expect("a record is written as JSON")
}
