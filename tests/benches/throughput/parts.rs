//! What this side of a call costs, part by part and without a network.
//!
//! The parts are timed one after the other in short turns, on one thread, with the same
//! request that the contenders send. What a part costs here is what it costs a call: none
//! waits for anything.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tencent_esign::Validation;
use tencent_esign::ess::{Client, CreateFlowByFilesRequest, CreateFlowByFilesResponse};
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Outgoing;
use tencent_esign::runtime::sign::{Payload, Signable, Signer};
use tencent_esign::runtime::transport::{HttpResponse, from_fn};
use tencent_esign::runtime::validate::validate;
use tokio::runtime::Runtime;

use crate::server::ANSWER;
use crate::subject::{Subject, builder, credential};

/// How long one turn of a part takes.
const TURN: Duration = Duration::from_millis(5);

/// The moment of all signatures and judgements.
const NOW: i64 = 1_700_000_000;

/// Times all parts, each in so many turns, and prints the medians.
pub(crate) fn tell(subject: &Subject, turns: usize) {
    let mut parts = Parts::new(subject);
    let mut times: [Vec<f64>; 6] = Default::default();
    for _ in 0..turns {
        for (part, times) in times.iter_mut().enumerate() {
            times.push(time(|| parts.run(part)));
        }
    }
    let [writing, signing, reading, validating, unjudged, enforced] =
        times.map(|mut times| crate::median(&mut times));
    println!("\non this side of the wire   us/call");
    for (name, micros) in [
        ("writing the request", writing),
        ("signing it", signing),
        ("reading the answer", reading),
        (
            "all else of this client",
            unjudged - writing - signing - reading,
        ),
        ("sum, not validating", unjudged),
        ("validating", validating),
        ("sum", enforced),
    ] {
        println!("  {name:<24} {micros:>8.2}");
    }
}

/// How many microseconds a call takes, of as many as fit into a turn.
fn time(mut call: impl FnMut()) -> f64 {
    let start = Instant::now();
    let mut calls = 0;
    while start.elapsed() < TURN {
        for _ in 0..16 {
            call();
        }
        calls += 16;
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(calls)
}

/// What the parts work on.
struct Parts<'a> {
    subject: &'a Subject,
    host: String,
    signer: Signer,
    unjudged: Client,
    enforced: Client,
    runtime: Runtime,
}

impl<'a> Parts<'a> {
    fn new(subject: &'a Subject) -> Self {
        let client = |validation| {
            let transport = from_fn(async |_| Ok(HttpResponse::json(ANSWER)));
            let builder = builder(subject.address).transport(Arc::new(transport));
            builder.validation(validation).build().expect("a client")
        };
        Self {
            subject,
            host: subject.address.to_string(),
            signer: Signer::new(),
            unjudged: client(Validation::Off),
            enforced: client(Validation::Enforce),
            runtime: tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime"),
        }
    }

    /// Does one part once.
    fn run(&mut self, part: usize) {
        let typed = &self.subject.typed;
        match part {
            0 => drop(black_box(json::to_vec(Outgoing::new(black_box(typed))))),
            1 => self.sign(),
            2 => read(),
            3 => drop(black_box(validate(Outgoing::new(black_box(typed)), NOW))),
            4 => self.call(&self.unjudged, typed),
            _ => self.call(&self.enforced, typed),
        }
    }

    fn sign(&self) {
        let signable = Signable {
            method: "POST",
            path: "/",
            query: "",
            headers: &[("content-type", "application/json"), ("host", &self.host)],
            payload: Payload::Body(black_box(&self.subject.signed.body)),
            service: "ess",
            timestamp: NOW,
        };
        let header = self.signer.authorization(&signable, &credential());
        black_box(header.expect("a signature"));
    }

    fn call(&self, client: &Client, typed: &CreateFlowByFilesRequest) {
        let answer = self
            .runtime
            .block_on(client.create_flow_by_files(black_box(typed)));
        assert!(!answer.expect("an answer").flow_id.is_empty());
    }
}

fn read() {
    let mut read = CreateFlowByFilesResponse::default();
    json::read_envelope(black_box(ANSWER.as_bytes()), &mut read).expect("an answer");
    black_box(read);
}
