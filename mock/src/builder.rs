//! Settings of a mock.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};

use fastrand::Rng;
use tencent_esign::Credential;
use tencent_esign::runtime::clock::{Clock, SystemClock};

use crate::error::Error;
use crate::fixture;
use crate::injection::{Injection, Injections};
use crate::log::{self, Hook, Log};
use crate::mock::Mock;
use crate::received::Received;
use crate::responder::Responder;
use crate::script::{Entry, Script};

/// Collects the settings of a [`Mock`].
#[must_use = "a builder does nothing until it starts a mock"]
pub struct Builder {
    address: SocketAddr,
    credential: Option<Credential>,
    clock: Arc<dyn Clock>,
    entries: Vec<Entry>,
    injections: Vec<Injection>,
    seed: Option<u64>,
    hook: Option<Hook>,
    max_requests: usize,
    max_bytes: usize,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            address: (Ipv4Addr::LOCALHOST, 0).into(),
            credential: None,
            clock: Arc::new(SystemClock),
            entries: Vec::new(),
            injections: Vec::new(),
            seed: None,
            hook: None,
            max_requests: log::MAX_REQUESTS,
            max_bytes: log::MAX_BYTES,
        }
    }

    /// Where to listen; a free port of the loopback device unless set. Port 0 picks one.
    pub fn listen(self, address: impl Into<SocketAddr>) -> Self {
        Self {
            address: address.into(),
            ..self
        }
    }

    /// Checks that requests are signed with these keys, and if they have a token that it
    /// comes along. Unless set, any key passes.
    pub fn credential(self, credential: Credential) -> Self {
        Self {
            credential: Some(credential),
            ..self
        }
    }

    /// What tells the time, in place of the machine's clock.
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// Adds fixtures: the JSON list that the crate's front page describes.
    ///
    /// # Errors
    ///
    /// When the text is no such list; the error says which fixture is broken and how.
    pub fn fixtures(mut self, text: impl AsRef<[u8]>) -> Result<Self, Error> {
        self.entries.extend(fixture::read(text.as_ref())?);
        Ok(self)
    }

    /// Injects a fault, as [`Responder::fault`] does it later.
    pub fn fault(mut self, injection: impl Into<Injection>) -> Self {
        self.injections.push(injection.into());
        self
    }

    /// Where random numbers begin: the same seed picks the same calls for faults that a
    /// share of the calls gets, and gives the same request ids.
    pub fn seed(self, seed: u64) -> Self {
        Self {
            seed: Some(seed),
            ..self
        }
    }

    /// How many requests the log keeps, and how many bytes of bodies: 10,000 and 64 MB
    /// unless set. With 0 requests nothing is kept but counts.
    pub fn log_limits(self, requests: usize, bytes: usize) -> Self {
        Self {
            max_requests: requests,
            max_bytes: bytes,
            ..self
        }
    }

    /// Is told every request once its answer is decided, on the server's thread.
    pub fn on_request(self, hook: impl Fn(&Received) + Send + Sync + 'static) -> Self {
        Self {
            hook: Some(Arc::new(hook)),
            ..self
        }
    }

    /// The mock without a socket.
    pub fn build(self) -> Responder {
        let seed = self.seed.unwrap_or_else(|| fastrand::u64(..));
        Responder {
            credential: self.credential,
            clock: self.clock,
            script: Script::new(self.entries),
            injections: Injections::new(self.injections, seed),
            log: Log::new(self.max_requests, self.max_bytes, self.hook),
            // Another sequence than that of the faults.
            request_ids: Mutex::new(Rng::with_seed(!seed)),
        }
    }

    /// Starts the mock on the runtime of the caller.
    ///
    /// # Errors
    ///
    /// When nobody can listen at the address, or there is no tokio runtime.
    pub async fn start(self) -> Result<Mock, Error> {
        let listener = self.bind()?;
        Mock::on_this_runtime(listener, self.build())
    }

    /// Starts the mock on a thread of its own, for tests that are not async.
    ///
    /// # Errors
    ///
    /// When nobody can listen at the address, or no thread can be started.
    pub fn start_blocking(self) -> Result<Mock, Error> {
        let listener = self.bind()?;
        Mock::on_own_thread(listener, self.build())
    }

    fn bind(&self) -> Result<TcpListener, Error> {
        let address = self.address;
        let bound = TcpListener::bind(address).and_then(|listener| {
            listener.set_nonblocking(true)?;
            Ok(listener)
        });
        bound.map_err(|error| Error::address(address, error))
    }
}
