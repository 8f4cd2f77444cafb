//! The run: a mock with faults, clients, and callers that call without a break.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use tencent_esign::runtime::action::Service;
use tencent_esign::runtime::clock::FixedClock;
use tencent_esign::runtime::{Client, RetryPolicy};
use tencent_esign::{ess, essbasic};
use tencent_esign_mock::Mock;
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use super::judge::{Outcome, Promise, problem};
use super::ledger::Ledger;
use super::operations::{self, Operation};
use super::tally::Tally;
use super::weather::{ATTEMPT, Plan, TOTAL, stormy};
use super::{keys, memory};

/// How many calls are under way at the same time.
const CALLERS: u32 = 64;

/// How much later than its deadline a call may end, beside what the threads were held up.
const SLACK: Duration = Duration::from_millis(250);

/// When a call counts as one that never ends.
const PATIENCE: Duration = Duration::from_secs(20);

/// A day on which the documented examples are valid.
const NOW: i64 = 1_769_832_000;

/// All that a run needs.
pub(crate) struct Storm {
    calls: u32,
    seed: u64,
    operations: Vec<Operation>,
    ledger: Arc<Ledger>,
    next: AtomicU32,
    /// The longest time that the threads were held up, in microseconds.
    stall: AtomicU64,
    tally: Mutex<Tally>,
}

/// A client of each service.
struct Clients {
    ess: Client,
    essbasic: Client,
}

impl Storm {
    pub(crate) fn new(calls: u32, seed: u64) -> Self {
        Self {
            calls,
            seed,
            operations: operations::all(),
            ledger: Arc::new(Ledger::new(calls)),
            next: AtomicU32::new(0),
            stall: AtomicU64::new(0),
            tally: Mutex::new(Tally::new(calls, CALLERS, seed)),
        }
    }

    /// Makes all calls, and says what came of them.
    pub(crate) fn run(self) -> Tally {
        let started = Instant::now();
        let mock = self.mock();
        let storm = Arc::new(self);
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(async {
            let clients = Arc::new(Clients::new(&mock, storm.seed));
            let watch = tokio::spawn(storm.clone().watch());
            let mut callers = JoinSet::new();
            for _ in 0..CALLERS {
                callers.spawn(storm.clone().caller(clients.clone()));
            }
            while let Some(caller) = callers.join_next().await {
                caller.expect("callers do not panic");
            }
            watch.abort();
            storm.settle().await;
        });
        let mut tally = storm.tally();
        tally.memory.1 = memory::held();
        tally.time = started.elapsed();
        tally.stall = storm.stall();
        tally.close(&storm.ledger);
        std::mem::take(&mut *tally)
    }

    fn mock(&self) -> Mock {
        let ledger = self.ledger.clone();
        let mock = Mock::builder()
            .credential(keys::credential())
            .clock(Arc::new(FixedClock::at(NOW)))
            .seed(self.seed)
            .log_limits(0, 0)
            .on_request(move |request| ledger.note(request));
        let mock = stormy(mock).start_blocking().expect("a mock");
        operations::teach(&mock, &self.operations);
        mock
    }

    /// Makes calls until there are none left.
    async fn caller(self: Arc<Self>, clients: Arc<Clients>) {
        loop {
            let number = self.next.fetch_add(1, Ordering::Relaxed);
            if number >= self.calls {
                return;
            }
            if number == self.calls / 4 {
                self.tally().memory.0 = memory::held();
            }
            let plan = Plan::of(self.seed, number, self.operations.len());
            self.ledger.open(number);
            let started = Instant::now();
            // A task of its own, so that a panic is the call's own as well.
            let call = self.clone().call(clients.clone(), number);
            let outcome = tokio::spawn(call).await.unwrap_or(Outcome::Panicked);
            self.judge(number, &plan, &outcome, started.elapsed());
        }
    }

    async fn call(self: Arc<Self>, clients: Arc<Clients>, number: u32) -> Outcome {
        let plan = Plan::of(self.seed, number, self.operations.len());
        let operation = &self.operations[plan.operation];
        let client = clients.of(operation.action.service);
        let call = operation.call(client, number, plan.limit);
        match timeout(plan.dropped_after.unwrap_or(PATIENCE), call).await {
            Ok(outcome) => Outcome::Ended(outcome),
            Err(_) if plan.dropped_after.is_some() => Outcome::Dropped,
            Err(_) => Outcome::Hung,
        }
    }

    fn judge(&self, number: u32, plan: &Plan, outcome: &Outcome, elapsed: Duration) {
        let operation = &self.operations[plan.operation];
        let executions = self.ledger.close(number);
        let overrun = elapsed.saturating_sub(plan.limit.unwrap_or(TOTAL));
        let slack = SLACK + self.stall();
        let problem = problem(operation, number, outcome, &executions, overrun, slack);
        let promise = Promise::of(operation.effect, outcome);
        let mut tally = self.tally();
        tally.add(number, operation, outcome, promise, (elapsed, overrun));
        if let Some(problem) = problem {
            let name = operation.action.name;
            tally.complain(format!("call {number}, {name}: {problem}"));
        }
    }

    /// Measures how long the threads are held up: a machine that is busy with something else
    /// is not the client's fault.
    async fn watch(self: Arc<Self>) {
        const BEAT: Duration = Duration::from_millis(5);

        loop {
            let started = Instant::now();
            sleep(BEAT).await;
            let late = started.elapsed().saturating_sub(BEAT).as_micros();
            let late = u64::try_from(late).unwrap_or(u64::MAX);
            self.stall.fetch_max(late, Ordering::Relaxed);
        }
    }

    fn stall(&self) -> Duration {
        Duration::from_micros(self.stall.load(Ordering::Relaxed))
    }

    /// Waits until the mock has seen the last of the requests whose callers have left.
    async fn settle(&self) {
        let mut before = None;
        while before != Some(self.ledger.requests()) {
            before = Some(self.ledger.requests());
            sleep(Duration::from_millis(300)).await;
        }
    }

    fn tally(&self) -> std::sync::MutexGuard<'_, Tally> {
        self.tally.lock().expect("nobody panicked")
    }
}

impl Clients {
    fn new(mock: &Mock, seed: u64) -> Self {
        let client = |service: &'static Service, seed| {
            let retry = RetryPolicy::new()
                .base_delay(Duration::from_millis(1))
                .max_delay(Duration::from_millis(20));
            let client = Client::builder(service)
                .credential_source(keys::Source::new(seed))
                .environment(mock.environment())
                .clock(Arc::new(FixedClock::at(NOW)))
                .timeout(ATTEMPT)
                .total_timeout(TOTAL)
                .retry(retry);
            client.build().expect("a client")
        };
        Self {
            ess: client(&ess::SERVICE, seed),
            essbasic: client(&essbasic::SERVICE, !seed),
        }
    }

    fn of(&self, service: &Service) -> &Client {
        match service.name {
            "ess" => &self.ess,
            _ => &self.essbasic,
        }
    }
}
