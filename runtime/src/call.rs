//! A call on its way: a future with a name, so that client methods need no async code
//! of their own.

use std::fmt;
use std::marker::PhantomData;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::answer::{Answer, Kind};
use crate::draft::Draft;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::response::Response;
use crate::run::Outcome;
use crate::shared::Core;
use crate::transport::HttpRequest;

/// A request that is validated and written, and goes out when this is awaited.
///
/// Dropping it before then sends nothing. Dropping it later cancels it: the connection is
/// closed and nothing more is sent, but what the server has got it may still do.
#[must_use = "a call does nothing unless it is awaited"]
pub struct Call<'a, T> {
    state: State<'a>,
    answer: PhantomData<fn() -> T>,
}

/// How far the call is. The type of the answer is known to [`Call`] alone, so that
/// everything here is compiled once and not per action.
pub(crate) enum State<'a> {
    Ready(&'a Core, Result<Draft, Error>, Kind),
    Running(BoxFuture<'a, Outcome>),
    Done,
}

impl<'a, T> Call<'a, T> {
    pub(crate) fn new(core: &'a Core, draft: Result<Draft, Error>, kind: Kind) -> Self {
        Self {
            state: State::Ready(core, draft, kind),
            answer: PhantomData,
        }
    }

    /// How long this call may take with all its attempts and the pauses between, in place
    /// of the client's [`total_timeout`](crate::ClientBuilder::total_timeout).
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        if let State::Ready(_, Ok(draft), _) = &mut self.state {
            draft.total_timeout = Some(limit);
        }
        self
    }

    /// The signed request of this call, which is not sent.
    ///
    /// Its `Display` can be shown to others: it masks the signature and the keys.
    ///
    /// # Errors
    ///
    /// As the call, up to the moment of sending.
    pub async fn prepare(self) -> Result<HttpRequest, Error> {
        self.state.prepare().await
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn into_state(self) -> State<'a> {
        self.state
    }
}

impl<T: Answer> Future for Call<'_, T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let (value, head) = ready!(self.state.poll(context))?;
        Poll::Ready(Response::of(value, head))
    }
}

impl State<'_> {
    async fn prepare(self) -> Result<HttpRequest, Error> {
        match self {
            State::Ready(core, draft, _) => {
                let (request, _) = core.signed(&draft?).await?;
                Ok(request)
            }
            State::Running(_) | State::Done => Err(under_way()),
        }
    }

    pub(crate) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Outcome> {
        let mut running = match mem::replace(self, State::Done) {
            State::Ready(_, Err(error), _) => return Poll::Ready(Err(error)),
            State::Ready(core, Ok(draft), kind) => Box::pin(core.run(draft, kind)),
            State::Running(running) => running,
            State::Done => return Poll::Ready(Err(under_way())),
        };
        let outcome = running.as_mut().poll(context);
        if outcome.is_pending() {
            *self = State::Running(running);
        }
        outcome
    }
}

fn under_way() -> Error {
    Error::usage("the call was already under way or done")
}

impl<T> fmt::Debug for Call<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.state {
            State::Ready(..) => "Call(ready)",
            State::Running(_) => "Call(running)",
            State::Done => "Call(done)",
        })
    }
}
