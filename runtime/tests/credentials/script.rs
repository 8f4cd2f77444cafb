//! A source that does as it is told.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use tencent_esign_runtime::credential::{
    CredentialContext, CredentialSource, IssuedCredential, Sourced,
};
use tencent_esign_runtime::{BoxFuture, Credential, Error};
use tokio::sync::Semaphore;

/// One fetch.
pub(crate) enum Step {
    /// Keys of this number that live for so many seconds.
    Keys(u32, i64),
    Fail(&'static str),
    Absent(&'static str),
}

/// Plays its steps, one a fetch; every fetch waits for a permit first.
#[derive(Clone)]
pub(crate) struct Script {
    steps: Arc<Mutex<VecDeque<Step>>>,
    /// How many fetches were begun.
    begun: Arc<AtomicUsize>,
    permits: Arc<Semaphore>,
}

impl Script {
    /// A source that never lets anybody wait.
    pub(crate) fn of(steps: impl IntoIterator<Item = Step>) -> Self {
        let script = Self::held(steps);
        script.release(100);
        script
    }

    /// A source whose fetches wait for [`release`](Self::release).
    pub(crate) fn held(steps: impl IntoIterator<Item = Step>) -> Self {
        Self {
            steps: Arc::new(Mutex::new(steps.into_iter().collect())),
            begun: Arc::default(),
            permits: Arc::new(Semaphore::new(0)),
        }
    }

    /// Lets so many fetches go on.
    pub(crate) fn release(&self, fetches: usize) {
        self.permits.add_permits(fetches);
    }

    pub(crate) fn fetches(&self) -> usize {
        self.begun.load(Ordering::SeqCst)
    }

    async fn next(&self, now: i64) -> Result<Sourced, Error> {
        self.begun.fetch_add(1, Ordering::SeqCst);
        self.permits.acquire().await.unwrap().forget();
        let step = self.steps.lock().unwrap().pop_front();
        match step.expect("a step for each fetch") {
            Step::Keys(number, life) => Ok(Sourced::Keys(IssuedCredential::until(
                numbered(number),
                now + life,
            ))),
            Step::Fail(message) => Err(Error::credential(message).caused_by("the cause")),
            Step::Absent(missing) => Ok(Sourced::NotConfigured(missing.to_owned())),
        }
    }
}

impl CredentialSource for Script {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(self.next(context.now()))
    }
}

/// Keys that can be told apart: all parts end with the number.
pub(crate) fn numbered(number: u32) -> Credential {
    Credential::new(format!("AKID-{number}"), format!("CANARY-KEY-{number}"))
        .with_token(format!("CANARY-TOKEN-{number}"))
}
