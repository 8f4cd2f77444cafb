//! What judging the largest documented requests costs:
//! `cargo bench -p esign-tests --bench validate`.
//!
//! For the three largest requests of each service, typed and as JSON, it prints the median
//! and the fastest of many rounds, in microseconds a request; the budget is 20. The rounds
//! are interleaved, so that a busy moment of the machine slows all requests alike. Where
//! the vendor's documents are not at hand, the schema's own largest examples are judged.
//!
//! `-- --rounds 100 CreateFlow` makes fewer rounds over the actions with such a name, as
//! profilers like it: the difference of two counts is the cost of the rounds between.

use std::hint::black_box;
use std::time::Instant;

use esign_tests::example::{Example, of_schema};
use serde_json::Value;
use tencent_esign::runtime::action::{Action, Catalog};
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{Outgoing, Record};
use tencent_esign::runtime::validate::{Severity, validate, validate_json};
use tencent_esign::{EXAMPLES, SERVICES};

/// The time of the documents: nothing in them is long ago, or far away.
const NOW: i64 = 1_700_000_000;

/// How many requests of a service are judged.
const LARGEST: usize = 3;

/// Few calls a round, so that some rounds run undisturbed on a busy machine.
const CALLS: u32 = 10;

fn main() {
    let options = Options::read();
    let documented = Example::all("the largest documented requests");
    let mut subjects: Vec<Subject> = SERVICES
        .iter()
        .flat_map(|catalog| largest(catalog, documented.as_deref()))
        .filter(|subject| subject.name.contains(&options.name))
        .collect();
    for _ in 0..options.rounds {
        for subject in &mut subjects {
            subject.judge();
        }
    }
    for subject in &mut subjects {
        subject.tell();
    }
}

/// What the command line asks for.
struct Options {
    rounds: usize,
    name: String,
}

impl Options {
    fn read() -> Self {
        // Without cargo's flag this is a test run, which only shows that the code works.
        let mut options = Self {
            rounds: 1,
            name: String::new(),
        };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--bench" => options.rounds = options.rounds.max(3_001),
                "--rounds" => {
                    let number = arguments.next().and_then(|number| number.parse().ok());
                    options.rounds = number.expect("--rounds takes a number");
                }
                _ => options.name = argument,
            }
        }
        options
    }
}

/// A request, and how long each round over it took.
struct Subject {
    name: String,
    action: &'static Action,
    body: Value,
    record: Box<dyn Record>,
    typed: Vec<f64>,
    raw: Vec<f64>,
}

impl Subject {
    fn new(action: &'static Action, body: Value) -> Self {
        let text = body.to_string();
        let mut record = (action.request.blank)();
        json::read(text.as_bytes(), record.as_mut()).expect("the type takes the request");
        let found = validate_json(action.request.shape, &body, NOW);
        let denied = found.iter().any(|it| it.severity == Severity::Deny);
        assert!(!denied, "{found:?}");
        let told = match found.len() {
            0 => String::new(),
            count => format!(", {count} told"),
        };
        let (service, name, size) = (action.service.name, action.name, text.len());
        Self {
            name: format!("{service} {name}, {size} B{told}"),
            action,
            body,
            record,
            typed: Vec::new(),
            raw: Vec::new(),
        }
    }

    /// One round.
    fn judge(&mut self) {
        let shape = self.action.request.shape;
        let (record, body) = (&self.record, &self.body);
        self.typed.push(time(|| {
            validate(Outgoing::new(black_box(record.as_ref())), NOW)
        }));
        self.raw
            .push(time(|| validate_json(shape, black_box(body), NOW)));
    }

    fn tell(&mut self) {
        let name = &self.name;
        for (what, times) in [("typed", &mut self.typed), ("JSON", &mut self.raw)] {
            times.sort_by(f64::total_cmp);
            let (fastest, median) = (times[0], times[times.len() / 2]);
            println!("{name}, {what}: {median:.2} µs, fastest {fastest:.2} µs");
        }
    }
}

fn time<T>(call: impl Fn() -> T) -> f64 {
    let start = Instant::now();
    for _ in 0..CALLS {
        black_box(call());
    }
    start.elapsed().as_secs_f64() * 1e6 / f64::from(CALLS)
}

/// The largest requests of a service that are answered without an error.
fn largest(catalog: &Catalog, documented: Option<&[Example]>) -> Vec<Subject> {
    let actions = catalog.actions.iter().copied();
    let mut requests: Vec<(&'static Action, Value)> = match documented {
        Some(examples) => actions
            .flat_map(|action| {
                let own = examples.iter().filter(move |example| {
                    example.is_success()
                        && example.service == action.service.name
                        && example.action == action.name
                });
                own.map(move |example| (action, example.request.clone()))
            })
            .collect(),
        None => actions
            .flat_map(|action| {
                of_schema(EXAMPLES, action)
                    .into_iter()
                    .map(move |(request, _)| (action, request))
            })
            .collect(),
    };
    requests.sort_by_cached_key(|(_, body)| std::cmp::Reverse(body.to_string().len()));
    let largest = requests.into_iter().take(LARGEST);
    largest
        .map(|(action, body)| Subject::new(action, body))
        .collect()
}
