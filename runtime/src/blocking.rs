//! Calls from code that is not async.
//!
//! One runtime in the background of the process drives connections and timers; it is made
//! when it is first needed and has one thread.

use std::future::poll_fn;
use std::io;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;

use tokio::runtime::{Builder, Handle};

use crate::answer::Answer;
use crate::call::Call;
use crate::error::Error;
use crate::pages::{Items, Paged, Pages};
use crate::response::Response;
use crate::wait::Wait;

/// The runtime in the background, once there is one.
static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);

/// Waits on this thread for what a future brings: a call, a page, a waiter.
///
/// # Errors
///
/// On a thread of a tokio runtime, which would stand still: await the future there. Also
/// when the system gives no thread to the runtime.
pub fn wait<F: Future>(future: F) -> Result<F::Output, Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::usage(
            "this thread belongs to an async runtime and must not wait: await the call, or \
             give it to tokio::runtime::Handle::block_on on a thread of spawn_blocking",
        ));
    }
    Ok(runtime()?.block_on(future))
}

impl<T: Answer> Call<'_, T> {
    /// Sends the call and waits for its answer on this thread.
    ///
    /// # Errors
    ///
    /// As the call, and as [`blocking::wait`](wait).
    pub fn wait(self) -> Result<Response<T>, Error> {
        let mut state = self.into_state();
        let outcome = wait(poll_fn(|context| state.poll(context)))?;
        outcome.and_then(|(value, head)| Response::of(value, head))
    }
}

impl<T: Answer> Wait<T> {
    /// Waits on this thread until what is waited for has happened.
    ///
    /// # Errors
    ///
    /// As when it is awaited, and as [`blocking::wait`](wait).
    pub fn wait(self) -> Result<Response<T>, Error> {
        wait(self)?
    }
}

impl<R: Paged> Pages<R> {
    /// The next page, waited for on this thread; `None` after the last one.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next), and as [`blocking::wait`](wait).
    pub fn wait_next(&mut self) -> Option<Result<Response<R::Response>, Error>> {
        wait(self.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

impl<R: Paged> Items<R> {
    /// The next item, waited for on this thread; `None` after the last one.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next), and as [`blocking::wait`](wait).
    pub fn wait_next(&mut self) -> Option<Result<R::Item, Error>> {
        wait(self.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

fn runtime() -> Result<Handle, Error> {
    let mut known = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*known {
        return Ok(handle.clone());
    }
    let handle = start().map_err(|error| {
        Error::usage("no thread can be had for the runtime of blocking calls").caused_by(error)
    })?;
    Ok(known.insert(handle).clone())
}

/// Starts the thread that drives the runtime for as long as the process lives.
fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let (ready, started) = mpsc::sync_channel::<()>(0);
    thread::Builder::new()
        .name("esign-blocking".to_owned())
        .spawn(move || {
            runtime.block_on(async {
                drop(ready);
                std::future::pending::<()>().await;
            });
        })?;
    // It ends with an error when the other side is dropped, which says that it runs.
    let _ = started.recv();
    Ok(handle)
}
