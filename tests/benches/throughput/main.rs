//! Calls per second over loopback HTTP: `cargo bench -p esign-tests --bench throughput`.
//!
//! The same request of several kB goes to the same server, a process of its own that
//! answers at once, with one caller and with 64. The contenders take turns in short rounds,
//! so that a busy moment of the machine slows all alike; the table shows medians:
//!
//! - `raw hyper`: bytes that are ready, over one connection a caller;
//! - `bare reqwest`: the same bytes with the same headers, signed beforehand;
//! - `reqwest by hand`: the same work as this client does, as a careful application would
//!   write it: the typed request is written, signed with the key of the day, sent with
//!   reqwest and a timeout, the answer read into its type;
//! - `this client`, with validation enforced, and off;
//! - the vendor's clients for Node and Python, if `ESIGN_INTEROP` names the folder where
//!   `.ci/interop` installed them.
//!
//! The last columns compare with the two contenders on reqwest. The one by hand does the same
//! work, so that this client without validation is to reach 0.95 of it.
//!
//! A second table takes this side of a call apart, without a network; what is left of a call
//! is reqwest, the kernel and the server. `raw hyper` tells reqwest from the others.
//!
//! `-- --seconds 1 --rounds 9` sets how long a round is and how many there are; with no round
//! there is the second table alone.

mod contender;
mod official;
mod parts;
mod server;
mod subject;

use std::time::Duration;

use contender::Contender;
use server::Server;
use subject::Subject;

/// How many callers there are at a time.
const CONCURRENCY: [usize; 2] = [1, 64];

fn main() {
    if std::env::var_os(server::ROLE).is_some() {
        return server::serve();
    }
    let options = Options::read();
    let server = Server::start();
    let subject = Subject::read(server.address());
    println!("{subject}; rounds of {:?}", options.round);
    if options.rounds > 0 {
        for callers in CONCURRENCY {
            measure(&options, &subject, callers);
        }
    }
    parts::tell(&subject, options.turns);
}

/// What the command line asks for.
struct Options {
    round: Duration,
    rounds: usize,
    /// How often each part of a call is timed.
    turns: usize,
}

impl Options {
    fn read() -> Self {
        // Without cargo's flag this is a test run, which only shows that the code works.
        let is_bench = std::env::args().any(|argument| argument == "--bench");
        let number = |name: &str| {
            let mut arguments = std::env::args().skip_while(|argument| argument != name);
            arguments.nth(1).map(|number| {
                let number = number.parse::<f64>();
                number.unwrap_or_else(|_| panic!("{name} takes a number"))
            })
        };
        let (seconds, rounds, turns) = match is_bench {
            true => (1.0, 9.0, 101),
            false => (0.05, 1.0, 1),
        };
        Self {
            round: Duration::from_secs_f64(number("--seconds").unwrap_or(seconds)),
            rounds: number("--rounds").unwrap_or(rounds) as usize,
            turns,
        }
    }
}

fn measure(options: &Options, subject: &Subject, callers: usize) {
    let mut contenders = Contender::all(subject, callers);
    // The first round opens the connections and does not count.
    for contender in &mut contenders {
        contender.round(options.round / 4);
        contender.rates.clear();
    }
    for _ in 0..options.rounds {
        for contender in &mut contenders {
            contender.round(options.round);
        }
    }
    let mut rows: Vec<(String, f64)> = contenders
        .iter_mut()
        .map(|contender| (contender.name.to_owned(), median(&mut contender.rates)))
        .collect();
    rows.extend(official::rows(subject, callers, options.round));
    let rate = |wanted| {
        let row = rows.iter().find(|(name, _)| name == wanted);
        row.map_or(f64::NAN, |(_, rate)| *rate)
    };
    let (bare, by_hand) = (rate(contender::BARE), rate(contender::BY_HAND));
    println!("\n{callers:>2} at a time                calls/s   us/call   of bare   of by hand");
    for (name, rate) in rows {
        let micros = 1e6 / rate;
        println!(
            "  {name:<24} {rate:>8.0} {micros:>9.1} {:>9.3} {:>12.3}",
            rate / bare,
            rate / by_hand
        );
    }
}

fn median(rates: &mut [f64]) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}
