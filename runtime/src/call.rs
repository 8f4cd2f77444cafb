//! A call on its way: a future with a name, so that client methods need no async code
//! of their own.

use std::fmt;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::answer::Answer;
use crate::error::Error;
use crate::exchange::{Core, Draft};
use crate::future::BoxFuture;
use crate::response::Response;
use crate::transport::HttpRequest;

/// A request that is validated and written, and goes out when this is awaited.
///
/// Dropping it before then sends nothing.
#[must_use = "a call does nothing unless it is awaited"]
pub struct Call<'a, T> {
    state: State<'a, T>,
}

enum State<'a, T> {
    Ready(&'a Core, Result<Draft, Error>),
    Running(BoxFuture<'a, Result<Response<T>, Error>>),
    Done,
}

impl<'a, T> Call<'a, T> {
    pub(crate) fn new(core: &'a Core, draft: Result<Draft, Error>) -> Self {
        Self {
            state: State::Ready(core, draft),
        }
    }

    /// The signed request of this call, which is not sent.
    ///
    /// Its `Display` can be shown to others: it masks the signature and the keys.
    ///
    /// # Errors
    ///
    /// As the call, up to the moment of sending.
    pub async fn prepare(self) -> Result<HttpRequest, Error> {
        match self.state {
            State::Ready(core, draft) => core.signed(&draft?).await,
            State::Running(_) | State::Done => Err(under_way()),
        }
    }
}

impl<'a, T: Answer + 'a> Future for Call<'a, T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut running = match mem::replace(&mut self.state, State::Done) {
            State::Ready(_, Err(error)) => return Poll::Ready(Err(error)),
            State::Ready(core, Ok(draft)) => Box::pin(run(core, draft)),
            State::Running(running) => running,
            State::Done => return Poll::Ready(Err(under_way())),
        };
        let outcome = running.as_mut().poll(context);
        if outcome.is_pending() {
            self.state = State::Running(running);
        }
        outcome
    }
}

/// All that is compiled once per type of answer.
async fn run<T: Answer>(core: &Core, draft: Draft) -> Result<Response<T>, Error> {
    let mut value = T::empty();
    let head = core.run(draft, &mut value).await?;
    Ok(Response::new(value, head))
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
