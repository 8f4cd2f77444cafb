//! Every limit and rule of the tables, at its bound and one past it.
//!
//! The cases are made from the tables themselves, so a new limit is tested as soon as it is
//! generated, and a limit or rule that no case can be made for fails. A table that has every word
//! of the schema once ([`every_word`]) goes the same way, so that the proof does not depend
//! on which words the curated actions happen to use.

mod checks;
mod every_limit;
mod every_rule;
mod every_word;
mod presence;
mod rules;
mod tally;

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use esign_tests::reach::{self, Reached};
use esign_tests::sample::NOW;
use esign_tests::tell;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::record::Shape;
use tencent_esign::runtime::validate::{Violation, validate_json};

use tally::Tally;

#[test]
fn the_schema_holds_exactly() {
    let start = Instant::now();
    let subjects: Vec<_> = Subject::all().collect();
    let tally = in_parallel(&subjects, |subject, tally| {
        checks::prove_all(subject, tally);
        rules::prove_all(subject, tally);
        presence::prove_all(subject, tally);
    });
    let seconds = start.elapsed().as_secs_f64();
    tell(&format!("{tally}, in {seconds:.1} s"));
    tell(&format!(
        "limit cases by word: {:?}; rule cases by what they show: {:?}",
        tally.limit_cases, tally.rule_cases
    ));
    tally.assert_all_hold();
    assert!(tally.limits > 0 && tally.rules > 0, "the tables are empty");
}

/// Shows each subject to a proof, as many at once as there are processors.
fn in_parallel(subjects: &[Subject], prove: fn(&Subject, &mut Tally)) -> Tally {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut tally = Tally::default();
        while let Some(subject) = subjects.get(next.fetch_add(1, Ordering::Relaxed)) {
            prove(subject, &mut tally);
        }
        tally
    };
    thread::scope(|scope| {
        let count = thread::available_parallelism().map_or(1, NonZero::get);
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        let mut sum = Tally::default();
        for thread in threads {
            sum += thread.join().expect("a proof does not panic");
        }
        sum
    })
}

/// A record type in the place where requests have it.
struct Subject {
    shape: &'static Shape,
    reached: Option<Reached>,
}

impl Subject {
    /// Each record type that requests hold, or carry as JSON in a string.
    fn all() -> impl Iterator<Item = Self> {
        let reached = reach::in_requests(SERVICES).into_iter();
        let held = reached.map(|reached| Self {
            shape: reached.shape,
            reached: Some(reached),
        });
        held.chain(reach::in_texts(SERVICES).into_iter().map(Self::alone))
    }

    /// A record type that is a request by itself.
    fn alone(shape: &'static Shape) -> Self {
        Self {
            shape,
            reached: None,
        }
    }

    /// The JSON pointer of the record in its request.
    fn pointer(&self) -> String {
        self.reached
            .as_ref()
            .map_or_else(String::new, Reached::pointer)
    }

    /// Judges a request that holds nothing but this record.
    fn judge(&self, record: Value) -> Judged {
        let (shape, body) = match &self.reached {
            Some(reached) => (reached.action.request.shape, reached.body(record)),
            None => (self.shape, record),
        };
        let found = validate_json(shape, &body, NOW);
        Judged { body, found }
    }
}

/// A request and what is told of it.
struct Judged {
    body: Value,
    found: Vec<Violation>,
}

impl Judged {
    /// The request for messages, without the end of long texts.
    fn brief(&self) -> String {
        self.body.to_string().chars().take(400).collect()
    }
}
