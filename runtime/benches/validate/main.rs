//! What judging costs when nothing is wrong: `cargo bench -p tencent-esign-runtime --bench validate`.
//!
//! Prints the median and the fastest of many rounds, in microseconds a request. The
//! budget for the largest documented request is 20. The requests here are as large, of
//! types as wide and with as many rules; the types are made up.

#[path = "../../tests/validate/loose.rs"]
mod loose;

mod contract;
mod role;

use std::hint::black_box;
use std::time::Instant;

use serde_json::Value;
use tencent_esign_runtime::record::{Outgoing, Shape};
use tencent_esign_runtime::validate::{validate, validate_json};

use loose::Loose;

/// The present, in seconds since 1970.
const NOW: i64 = 1_800_000_000;

/// Few calls a round, so that some rounds run undisturbed on a busy machine.
const CALLS: u32 = 10;

fn main() {
    // Without the flag this is a test run, which only shows that the code works.
    let rounds = if std::env::args().any(|argument| argument == "--bench") {
        5_001
    } else {
        1
    };
    judge("contract", &contract::CONTRACT, &contract::body(), rounds);
    judge("role", &role::ROLE, &role::body(), rounds);
}

fn judge(name: &str, shape: &'static Shape, body: &Value, rounds: usize) {
    let typed = Loose::read(shape, body).expect("the fixture fits the types");
    let found = validate_json(shape, body, NOW);
    assert!(found.is_empty(), "{found:?}");
    let size = body.to_string().len();
    measure(&format!("{name}, {size} B, typed"), rounds, || {
        validate(Outgoing::new(black_box(&typed)), NOW)
    });
    measure(&format!("{name}, {size} B, JSON"), rounds, || {
        validate_json(shape, black_box(body), NOW)
    });
}

fn measure<T>(what: &str, rounds: usize, call: impl Fn() -> T) {
    let mut times: Vec<f64> = (0..rounds)
        .map(|_| {
            let start = Instant::now();
            for _ in 0..CALLS {
                black_box(call());
            }
            start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let (fastest, median) = (times[0], times[rounds / 2]);
    println!("{what}: {median:.2} µs, fastest {fastest:.2} µs");
}
