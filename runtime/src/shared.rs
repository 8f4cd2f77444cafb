//! What all clones of a client share.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use http::HeaderMap;

use crate::action::{HostRole, Service};
use crate::clock::Clock;
use crate::config::{Validation, ViolationHook};
use crate::credential::CredentialProvider;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::rate_limit::RateLimits;
use crate::retry::Backoff;
use crate::sign::Signer;
use crate::timer::Timer;
use crate::transport::Transport;
use crate::warning::Warnings;

/// What all clones of a client share.
pub(crate) struct Core {
    pub(crate) service: &'static Service,
    pub(crate) api: Endpoint,
    /// `None` where the service takes no uploads in the environment.
    pub(crate) file: Option<Endpoint>,
    pub(crate) credentials: Arc<dyn CredentialProvider>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) skew: Skew,
    pub(crate) timer: Option<Arc<dyn Timer>>,
    pub(crate) validation: Validation,
    pub(crate) on_violations: Option<ViolationHook>,
    pub(crate) warnings: Warnings,
    /// The headers that are the same for every call.
    pub(crate) headers: HeaderMap,
    pub(crate) calls: Limits,
    pub(crate) uploads: Limits,
    pub(crate) backoff: Backoff,
    pub(crate) rate_limits: Option<RateLimits>,
    pub(crate) max_answer_bytes: usize,
    pub(crate) signer: Signer,
}

/// How long one kind of call may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// One attempt, from the connection to the last byte.
    pub(crate) attempt: Duration,
    /// All attempts with what lies between them.
    pub(crate) total: Duration,
}

impl Core {
    /// The moment as the server sees it, in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.clock.now().saturating_add(self.skew.seconds())
    }

    /// Where calls of this kind go.
    pub(crate) fn endpoint(&self, host: HostRole) -> Result<&Endpoint, Error> {
        match host {
            HostRole::Api => Ok(&self.api),
            HostRole::File => self.file.as_ref().ok_or_else(|| {
                let name = self.service.name;
                Error::usage(format!(
                    "{name} has no host for uploads in this environment"
                ))
            }),
        }
    }

    /// How long calls of this kind may take.
    pub(crate) fn limits(&self, host: HostRole) -> Limits {
        match host {
            HostRole::Api => self.calls,
            HostRole::File => self.uploads,
        }
    }
}

/// How far the server's clock is ahead of ours, as one of its answers told.
#[derive(Debug, Default)]
pub(crate) struct Skew(AtomicI64);

impl Skew {
    fn seconds(&self) -> i64 {
        // The number stands for itself: nothing else is published with it.
        self.0.load(Ordering::Relaxed)
    }

    /// Takes over what the server's clock showed when ours showed `own`.
    pub(crate) fn learn(&self, server: i64, own: i64) {
        self.0.store(server.saturating_sub(own), Ordering::Relaxed);
    }
}
