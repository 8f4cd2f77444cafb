//! `esign call --wait`: a call, and the waiting for what it starts.

use std::io;
use std::time::{Duration, Instant};

use serde_json::Value;
use tencent_esign::runtime::action::{Action, Catalog};
use tencent_esign::runtime::wait::{ActionWaiter, Start};
use tencent_esign::runtime::{Client, Untyped, Wait};
use tencent_esign::{Error, ErrorKind};

use crate::call::print;
use crate::outcome::{Failure, Verdict, failed};
use crate::progress::Progress;

/// What is called, and what is waited for.
pub(crate) struct Plan {
    /// The action that is called again and again.
    asked: &'static Action,
    /// By which signs.
    waiter: &'static ActionWaiter,
    /// The action that starts the task, if it is another one.
    start: Option<(&'static Action, &'static Start)>,
}

impl Plan {
    /// How to wait with an action: one that tells how far a task is, one that can come too
    /// early, or one that starts a task.
    pub(crate) fn new(catalog: &Catalog, action: &str) -> Result<Self, Failure> {
        let asked = catalog.waiters.iter().find(|known| known.action == action);
        let starts = catalog.waiters.iter().find_map(|waiter| {
            let mut starts = waiter.started_by.iter();
            let start = starts.find(|start| start.action == action)?;
            Some((waiter, start))
        });
        let known = |name: &str| {
            let mut actions = catalog.actions.iter().copied();
            actions.find(|known| known.name == name)
        };
        let plan = match (asked, starts) {
            (Some(waiter), _) => known(waiter.action).map(|asked| Self {
                asked,
                waiter,
                start: None,
            }),
            (None, Some((waiter, start))) => {
                known(waiter.action)
                    .zip(known(start.action))
                    .map(|(asked, starting)| Self {
                        asked,
                        waiter,
                        start: Some((starting, start)),
                    })
            }
            (None, None) => None,
        };
        plan.ok_or_else(|| Failure::Unusable(nothing(catalog, action)))
    }
}

/// Which actions there are to wait with, for somebody who named another one.
fn nothing(catalog: &Catalog, action: &str) -> String {
    let names = catalog.waiters.iter().flat_map(|waiter| {
        let starts = waiter.started_by.iter().map(|start| start.action);
        starts.chain([waiter.action])
    });
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    let service = catalog.service.name;
    format!(
        "--wait: there is nothing to wait for with {action} of {service}; leave it out, or use one of {}",
        names.join(", ")
    )
}

/// Calls and waits.
pub(crate) async fn run(
    client: &Client,
    plan: Plan,
    request: Value,
    seconds: Option<u64>,
    progress: &Progress,
) -> Result<Verdict, Failure> {
    let limit = Limit {
        since: Instant::now(),
        total: seconds.map(Duration::from_secs),
    };
    let Some((starting, start)) = plan.start else {
        return match one(client, &plan, request, &limit, progress).await {
            Ok(answer) => shown(&answer),
            Err(error) => failed(&error),
        };
    };
    let call = progress.cover(client.call_raw(starting, &request));
    let answer = match call.await {
        Ok(answer) => answer.into_inner().into_value(),
        Err(error) => return failed(&error),
    };
    let is_list = answer.pointer(start.gives).is_some_and(Value::is_array);
    let requests = start.requests(plan.asked.request.shape, &request, &answer);
    if requests.is_empty() {
        progress.say(&format!("{} started no task to wait for", starting.name));
        return shown(&answer);
    }
    all(client, &plan, start, requests, is_list, &limit, progress).await
}

/// Waits for all tasks that were started. Their ids are told at once: what was started goes
/// on, whatever becomes of the waiting.
async fn all(
    client: &Client,
    plan: &Plan,
    start: &Start,
    requests: Vec<Value>,
    is_list: bool,
    limit: &Limit,
    progress: &Progress,
) -> Result<Verdict, Failure> {
    let ids = requests
        .iter()
        .filter_map(|request| request.get(start.takes)?.as_str());
    let ids: Vec<_> = ids.collect();
    let (starting, takes) = (start.action, start.takes);
    progress.say(&format!("{starting} started {takes} {}", ids.join(", ")));
    let mut verdict = Verdict::Fine;
    let mut answers = Vec::new();
    for request in requests {
        match one(client, plan, request, limit, progress).await {
            Ok(answer) => answers.push(answer),
            // One task that failed says nothing about the others.
            Err(error) if is_list && matches!(error.kind(), ErrorKind::TaskFailed { .. }) => {
                verdict = verdict.and(failed(&error)?);
                answers.push(Value::Null);
            }
            Err(error) => return failed(&error),
        }
    }
    match (is_list, answers.pop()) {
        (false, Some(answer)) => shown(&answer)?,
        (_, last) => {
            answers.extend(last);
            shown(&Value::Array(answers))?
        }
    };
    Ok(verdict)
}

/// Waits for one task, and tells each of its states.
async fn one(
    client: &Client,
    plan: &Plan,
    request: Value,
    limit: &Limit,
    progress: &Progress,
) -> Result<Value, Error> {
    let name = plan.asked.name;
    progress.set(format!("waiting with {name}"));
    let line = progress.clone();
    let wait = client
        .wait_raw(plan.asked, request, plan.waiter.waiter)
        .on_state(move |state| {
            let state = match state {
                "" => "there is no state yet".to_owned(),
                state => format!("the state is {state}"),
            };
            line.say(&format!("{name}: {state}"));
            line.set(format!("waiting with {name}, {state}"));
        });
    let answer = progress.cover(limit.on(wait)).await?;
    Ok(answer.into_inner().into_value())
}

/// How long all of the waiting may take.
struct Limit {
    since: Instant,
    total: Option<Duration>,
}

impl Limit {
    /// A wait that ends in what is left of the time.
    fn on(&self, wait: Wait<Untyped>) -> Wait<Untyped> {
        match self.total {
            Some(total) => wait.total_timeout(total.saturating_sub(self.since.elapsed())),
            None => wait,
        }
    }
}

fn shown(answer: &Value) -> Result<Verdict, Failure> {
    print(&mut io::stdout().lock(), answer)?;
    Ok(Verdict::Fine)
}
