//! What came of all calls, as figures.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use tencent_esign::runtime::action::Effect;
use tencent_esign::{Error, ErrorKind};

use super::judge::{Outcome, Promise};
use super::ledger::Ledger;
use super::memory::MOST_GROWTH_MB;
use super::operations::Operation;

/// How many problems are told, of however many.
const MOST_TOLD: usize = 20;

/// What came of all calls.
#[derive(Default)]
pub(crate) struct Tally {
    calls: u32,
    callers: u32,
    seed: u64,
    /// What each call promised, and the effect of its action.
    promises: Vec<Option<(Effect, Promise)>>,
    /// Calls by outcome: reads, writes, idempotent writes.
    outcomes: BTreeMap<&'static str, [u64; 3]>,
    executions: [u64; 3],
    /// How many writes were executed more than once.
    repeated: u64,
    requests: u64,
    faults: BTreeMap<String, u64>,
    longest: Duration,
    overrun: Duration,
    pub(crate) stall: Duration,
    pub(crate) time: Duration,
    /// Memory in MB after a quarter of the calls, and at the end.
    pub(crate) memory: (Option<f64>, Option<f64>),
    problems: Vec<String>,
    untold: usize,
}

impl Tally {
    pub(crate) fn new(calls: u32, callers: u32, seed: u64) -> Self {
        Self {
            calls,
            callers,
            seed,
            promises: vec![None; calls as usize],
            ..Self::default()
        }
    }

    /// Takes a call that is over, with how long it took, and how long beyond its deadline.
    pub(crate) fn add(
        &mut self,
        number: u32,
        operation: &Operation,
        outcome: &Outcome,
        promise: Promise,
        (elapsed, overrun): (Duration, Duration),
    ) {
        self.promises[number as usize] = Some((operation.effect, promise));
        let row = self.outcomes.entry(name(outcome)).or_default();
        row[column(operation.effect)] += 1;
        self.longest = self.longest.max(elapsed);
        self.overrun = self.overrun.max(overrun);
    }

    pub(crate) fn complain(&mut self, problem: String) {
        match self.problems.len() < MOST_TOLD {
            true => self.problems.push(problem),
            false => self.untold += 1,
        }
    }

    /// Holds what was promised against what the mock did, once all is over.
    pub(crate) fn close(&mut self, ledger: &Ledger) {
        for (number, promise) in (0..).zip(std::mem::take(&mut self.promises)) {
            let Some((effect, promise)) = promise else {
                self.complain(format!("call {number} was not made"));
                continue;
            };
            let executions = ledger.executions(number);
            self.executions[column(effect)] += u64::from(executions);
            self.repeated += u64::from(effect == Effect::Write && executions > 1);
            if !promise.allows(executions) {
                self.complain(format!(
                    "call {number} was executed {executions} times, and promised {promise:?}"
                ));
            }
        }
        self.requests = ledger.requests();
        self.faults = ledger.faults();
        if let Some(growth) = self.growth().filter(|growth| *growth > MOST_GROWTH_MB) {
            self.complain(format!("the memory grew by {growth:.1} MB"));
        }
    }

    /// All that is wrong.
    pub(crate) fn problems(&self) -> Vec<String> {
        let mut problems = self.problems.clone();
        if self.untold > 0 {
            problems.push(format!("and {} more", self.untold));
        }
        problems
    }

    fn growth(&self) -> Option<f64> {
        let (quarter, end) = self.memory;
        Some(end? - quarter?)
    }
}

fn column(effect: Effect) -> usize {
    match effect {
        Effect::Read => 0,
        Effect::Write => 1,
        Effect::IdempotentWrite => 2,
    }
}

fn name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Ended(Ok(_)) => "succeeded",
        Outcome::Ended(Err(error)) => reason(error),
        Outcome::Dropped => "dropped midway",
        Outcome::Hung => "never ended",
        Outcome::Panicked => "panicked",
    }
}

fn reason(error: &Error) -> &'static str {
    match error.kind() {
        ErrorKind::Api { .. } if error.is_throttled() => "too many calls",
        ErrorKind::Api { .. } if error.is_auth() => "clock or token refused",
        ErrorKind::Api { .. } => "another error of the service",
        ErrorKind::Status { .. } => "page of a gateway",
        ErrorKind::Decode { .. } => "answer not readable",
        ErrorKind::Transport { sent: true, .. } => "connection broke",
        ErrorKind::Transport { sent: false, .. } => "no connection",
        ErrorKind::Timeout { sent: true, .. } => "out of time, maybe sent",
        ErrorKind::Timeout { sent: false, .. } => "out of time, not sent",
        ErrorKind::Credential { .. } => "no keys",
        _ => "anything else",
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (calls, callers, seed) = (self.calls, self.callers, self.seed);
        let seconds = self.time.as_secs_f64();
        writeln!(
            f,
            "{calls} calls by {callers} callers in {seconds:.1} s, seed {seed}"
        )?;
        self.write_rows(f)?;
        self.write_faults(f)?;
        writeln!(
            f,
            "longest call {:?}, at most {:?} beyond its deadline; threads held up at most {:?}",
            self.longest, self.overrun, self.stall
        )?;
        match self.memory {
            (Some(quarter), Some(end)) => writeln!(
                f,
                "memory {quarter:.1} MB after a quarter, {end:.1} MB at the end"
            ),
            _ => writeln!(f, "memory not measured: there is no /proc/self/status"),
        }?;
        write!(
            f,
            "writes executed more than once: {}; problems of all kinds: {}",
            self.repeated,
            self.problems.len() + self.untold
        )
    }
}

impl Tally {
    fn write_rows(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (reads, writes, idempotent) = ("reads", "writes", "idempotent");
        writeln!(f, "{:<30}{reads:>10}{writes:>10}{idempotent:>12}", "")?;
        let mut row = |name: &str, [reads, writes, idempotent]: [u64; 3]| {
            writeln!(f, "{name:<30}{reads:>10}{writes:>10}{idempotent:>12}")
        };
        let all = self.outcomes.values().fold([0; 3], |sum, row| {
            [sum[0] + row[0], sum[1] + row[1], sum[2] + row[2]]
        });
        row("calls", all)?;
        for (name, counts) in &self.outcomes {
            row(&format!("  {name}"), *counts)?;
        }
        row("executions", self.executions)
    }

    fn write_faults(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let injected: u64 = self.faults.values().sum();
        writeln!(
            f,
            "{} requests reached the mock, {injected} met a fault:",
            self.requests
        )?;
        let faults = self.faults.iter();
        let faults: Vec<_> = faults
            .map(|(fault, count)| format!("{fault} {count}"))
            .collect();
        writeln!(f, "  {}", faults.join(", "))
    }
}
