//! What a signature costs: `cargo bench -p tencent-esign-runtime --bench sign`.
//!
//! Prints the median and the fastest of many rounds, in microseconds a call. The budget
//! with a kept key is 1.5 for a body of 179 bytes and 6 for one of 6.7 kB.

use std::hint::black_box;
use std::time::Instant;

use sha2::{Digest, Sha256};
use tencent_esign_runtime::Credential;
use tencent_esign_runtime::sign::{Payload, Signable, Signer, sign};

const CALLS: u32 = 2_000;

fn main() {
    // Without the flag this is a test run, which only shows that the code works.
    let rounds = if std::env::args().any(|argument| argument == "--bench") {
        101
    } else {
        1
    };
    let credential = Credential::new(
        "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE",
        "Gu5t9xGARNpq86cd98joQYCN3",
    );
    for size in [179, 6_700] {
        let body = vec![b'x'; size];
        let signable = Signable {
            method: "POST",
            path: "/",
            query: "",
            headers: &[
                ("content-type", "application/json"),
                ("host", "ess.tencentcloudapi.com"),
            ],
            payload: Payload::Body(&body),
            service: "ess",
            timestamp: 1_700_000_000,
        };
        measure(&format!("body hash alone, {size} B"), rounds, || {
            Sha256::digest(black_box(&body))
        });
        let signer = Signer::new();
        measure(&format!("kept key, {size} B"), rounds, || {
            signer
                .authorization(black_box(&signable), &credential)
                .map(|text| text.len())
        });
        measure(&format!("every stage, {size} B"), rounds, || {
            sign(black_box(&signable), &credential).map(|stages| stages.authorization.len())
        });
    }
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
    let median = times.get(rounds / 2).copied().unwrap_or_default();
    let best = times.first().copied().unwrap_or_default();
    println!("{what:<26} median {median:>7.3} us, fastest {best:>7.3} us");
}
