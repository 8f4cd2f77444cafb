//! A call from its first attempt to its end: the one place where attempts are made and
//! counted.

use std::time::Duration;

use http::HeaderMap;

use crate::action::Effect;
use crate::answer::{Kind, Target};
use crate::deadline::Deadline;
use crate::draft::Draft;
use crate::error::Error;
use crate::exchange::Failure;
use crate::response::Head;
use crate::retry::{self, Class};
use crate::shared::Core;
use crate::telemetry::{CallSpan, Stopwatch};
use crate::transport::TransportError;

/// What was read, and what came with it; or why nothing was.
pub(crate) type Outcome = Result<(Target, Head), Error>;

/// How far a call has come.
#[derive(Default)]
struct Progress {
    /// How often the request was given to the transport.
    attempts: u32,
    /// How many pauses there were.
    pauses: u32,
    /// The transport has the request now.
    under_way: bool,
    /// An earlier attempt may have had its effect.
    may_have_run: bool,
    /// The time of the server was learned in this call.
    resigned: bool,
    /// The provider was asked for other keys in this call.
    refreshed: bool,
    /// Why the last attempt failed.
    last: Option<Error>,
}

impl Core {
    /// Runs a call to its end.
    pub(crate) async fn run(&self, draft: Draft, kind: Kind) -> Outcome {
        let span = CallSpan::new(self.service, &draft);
        let work = async {
            let mut progress = Progress::default();
            let outcome = self.run_in_time(&draft, kind, &mut progress).await;
            span.end(progress.attempts, &outcome);
            outcome
        };
        span.cover(work).await
    }

    async fn run_in_time(&self, draft: &Draft, kind: Kind, progress: &mut Progress) -> Outcome {
        let total = self.limits(draft.host).total;
        let limit = draft.total_timeout.unwrap_or(total);
        let deadline = Deadline::new(self.timer.as_deref(), limit);
        let work = self.run_attempts(draft, kind, &deadline, progress);
        if let Some(outcome) = deadline.cut(work).await {
            return outcome;
        }
        let sent = progress.under_way || progress.may_have_run;
        let error = TransportError::out_of_time(limit, sent, progress.last.take());
        let retryable = !sent || draft.effect != Effect::Write;
        Err(Error::transport(error)
            .after(progress.attempts)
            .retryable(retryable))
    }

    async fn run_attempts(
        &self,
        draft: &Draft,
        kind: Kind,
        deadline: &Deadline<'_>,
        progress: &mut Progress,
    ) -> Outcome {
        loop {
            let mut into = kind.blank();
            let failed = match self.attempt(draft, &mut into, deadline, progress).await {
                Ok(head) => {
                    self.warnings.judge_answer(&draft.action, &head);
                    return Ok((into, head));
                }
                Err(failed) => failed,
            };
            let (error, pause) = self.judge_failure(draft, failed, deadline, progress);
            match (pause, deadline.timer()) {
                (None, _) => return Err(error),
                (Some(pause), Some(timer)) if !pause.is_zero() => timer.sleep(pause).await,
                (Some(_), _) => {}
            }
            progress.last = Some(error);
        }
    }

    /// One attempt, signed for its own moment.
    async fn attempt(
        &self,
        draft: &Draft,
        into: &mut Target,
        deadline: &Deadline<'_>,
        progress: &mut Progress,
    ) -> Result<Head, Failure> {
        if let Some(limits) = &self.rate_limits {
            limits.take(&draft.action, draft.rate_limit).await;
        }
        let (mut request, credential) = self.signed(draft).await?;
        request.timeout = request.timeout.min(deadline.remaining());
        progress.attempts += 1;
        progress.under_way = true;
        let watch = Stopwatch::start();
        let outcome = self.exchange(request, into).await;
        progress.under_way = false;
        watch.attempt(
            progress.attempts,
            outcome.as_ref().map_err(|failure| &failure.error),
        );
        outcome.map_err(|failure| Failure {
            credential: Some(credential),
            ..failure
        })
    }

    /// What to do about a failure: the error to end with, and the pause before another
    /// attempt if there is to be one.
    fn judge_failure(
        &self,
        draft: &Draft,
        failed: Failure,
        deadline: &Deadline<'_>,
        progress: &mut Progress,
    ) -> (Error, Option<Duration>) {
        let class = Class::of(&failed.error);
        let is_repaired = self.repair(class, &failed, progress);
        let retryable = is_repaired || class.may_repeat(draft.effect);
        let pause = match self.backoff.allows_more(progress.attempts) && retryable {
            false => None,
            true if is_repaired => Some(Duration::ZERO),
            true => self.pause(&failed.headers, deadline, progress),
        };
        let mut error = failed.error.after(progress.attempts).retryable(retryable);
        if progress.may_have_run {
            error = error.after_effect();
        }
        progress.may_have_run |= error.may_be_sent() && !class.is_without_effect();
        (error, pause)
    }

    /// Removes the cause of a failure, once for each cause, so that the next attempt may
    /// do better. What is learned here serves all further calls.
    fn repair(&self, class: Class, failed: &Failure, progress: &mut Progress) -> bool {
        match (class, &failed.credential) {
            (Class::ClockSkew, _) if !progress.resigned => {
                progress.resigned = true;
                let server = retry::server_time(&failed.headers);
                server.is_some_and(|server| {
                    self.skew.learn(server, self.clock.now());
                    true
                })
            }
            (Class::Token, Some(refused)) if !progress.refreshed => {
                progress.refreshed = true;
                self.credentials.invalidate(refused)
            }
            _ => false,
        }
    }

    /// The pause before another attempt, unless nobody can wait or time would run out.
    fn pause(
        &self,
        headers: &HeaderMap,
        deadline: &Deadline<'_>,
        progress: &mut Progress,
    ) -> Option<Duration> {
        deadline.timer()?;
        let pause = self.backoff.pause(progress.pauses, headers, self.now());
        progress.pauses = progress.pauses.saturating_add(1);
        (pause < deadline.remaining()).then_some(pause)
    }
}
