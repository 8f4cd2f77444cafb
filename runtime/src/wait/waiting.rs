//! The future that asks, pauses and asks again.

use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use super::judge::{Verdict, judge};
use super::{StillWaiting, Waiter};
use crate::action::{Action, Effect};
use crate::again::Ask;
use crate::answer::Answer;
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;
use crate::response::Response;
use crate::run::Outcome;
use crate::shared::Core;
use crate::timer::Timer;

/// A call that is made again until something has happened. Nothing is sent until it is
/// awaited, and dropping it stops it.
///
/// Needs the client's [`Timer`].
#[must_use = "nothing is asked until this is awaited"]
pub struct Wait<T> {
    waiting: Waiting,
    answer: PhantomData<fn() -> T>,
}

impl<T> Wait<T> {
    pub(crate) fn new(
        core: &Arc<Core>,
        action: &'static Action,
        ask: Ask,
        waiter: &'static Waiter,
    ) -> Self {
        let seconds = |count: u32| Duration::from_secs(count.into());
        let waiting = Waiting {
            core: Arc::clone(core),
            action,
            ask,
            on_state: None,
            waiter,
            pause: seconds(waiter.first_pause),
            longest_pause: seconds(waiter.longest_pause),
            total: seconds(waiter.total),
            last: String::new(),
            deadline: None,
            step: Step::Ready,
        };
        Self {
            waiting,
            answer: PhantomData,
        }
    }

    /// How long all of it may take, calls and pauses.
    pub fn total_timeout(mut self, total: Duration) -> Self {
        self.waiting.total = total;
        self
    }

    /// The first pause. Each further one is half as long again.
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.waiting.pause = pause;
        self
    }

    /// Is told of each state that is not the end, when it differs from the one before: the
    /// state as text, or the code that means "not yet".
    pub fn on_state(mut self, hook: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.waiting.on_state = Some(Box::new(hook));
        self
    }

    /// The longest pause.
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.waiting.longest_pause = pause;
        self
    }
}

impl<T: Answer> Future for Wait<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (target, head) = ready!(self.waiting.poll(context))?;
        Poll::Ready(Response::of(target, head))
    }
}

impl<T> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let action = self.waiting.action.name;
        f.debug_tuple("Wait").field(&action).finish()
    }
}

/// Is told of states.
type StateHook = Box<dyn Fn(&str) + Send + Sync>;

/// The same without the type of the answer.
struct Waiting {
    core: Arc<Core>,
    action: &'static Action,
    ask: Ask,
    on_state: Option<StateHook>,
    waiter: &'static Waiter,
    /// The pause that comes next.
    pause: Duration,
    longest_pause: Duration,
    total: Duration,
    /// The last state or code.
    last: String,
    deadline: Option<BoxFuture<'static, ()>>,
    step: Step,
}

enum Step {
    Ready,
    Asking(BoxFuture<'static, Outcome>),
    Pausing(BoxFuture<'static, ()>),
    Done,
}

impl Waiting {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Outcome> {
        let Some(timer) = self.core.timer.clone() else {
            return Poll::Ready(Err(Error::usage(
                "waiting needs a timer, and this client has none: set one with the builder's \
                 method timer, or turn on the feature reqwest",
            )));
        };
        if let Some(outcome) = self.advance(timer.as_ref(), context) {
            return Poll::Ready(outcome);
        }
        let total = self.total;
        let deadline = self.deadline.get_or_insert_with(|| timer.sleep(total));
        ready!(deadline.as_mut().poll(context));
        let step = mem::replace(&mut self.step, Step::Done);
        Poll::Ready(Err(self.out_of_time(&step)))
    }

    /// Goes on until there is an outcome or something to wait for.
    fn advance(&mut self, timer: &dyn Timer, context: &mut Context<'_>) -> Option<Outcome> {
        loop {
            match mem::replace(&mut self.step, Step::Done) {
                Step::Ready => self.step = Step::Asking((self.ask)()),
                Step::Asking(mut asking) => match asking.as_mut().poll(context) {
                    Poll::Pending => {
                        self.step = Step::Asking(asking);
                        return None;
                    }
                    Poll::Ready(outcome) => {
                        match judge(self.action.name, &self.waiter.signal, outcome) {
                            Verdict::Over(outcome) => return Some(outcome),
                            Verdict::NotYet(state) => {
                                self.note(state);
                                self.step = Step::Pausing(timer.sleep(self.next_pause()));
                            }
                        }
                    }
                },
                Step::Pausing(mut pausing) => match pausing.as_mut().poll(context) {
                    Poll::Pending => {
                        self.step = Step::Pausing(pausing);
                        return None;
                    }
                    Poll::Ready(()) => self.step = Step::Ready,
                },
                Step::Done => return Some(Err(Error::usage("the wait was already over"))),
            }
        }
    }

    /// Keeps the state, and tells it if it is a new one.
    fn note(&mut self, state: String) {
        if let Some(hook) = self.on_state.as_ref().filter(|_| state != self.last) {
            hook(&state);
        }
        self.last = state;
    }

    fn next_pause(&mut self) -> Duration {
        let pause = self.pause.min(self.longest_pause);
        self.pause = pause.saturating_add(pause / 2);
        pause
    }

    fn out_of_time(&mut self, step: &Step) -> Error {
        let source = StillWaiting {
            action: self.action.name,
            state: mem::take(&mut self.last),
        };
        // The calls before were all answered with "not yet", and so had no effect.
        let sent = matches!(step, Step::Asking(_));
        let is_read = self.action.effect != Effect::Write;
        Error::new(ErrorKind::Timeout { sent })
            .caused_by(source)
            .retryable(!sent || is_read)
    }
}
