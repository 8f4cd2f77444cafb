//! Settings of a client, from code or from the environment: where it calls and who calls.

mod build;
mod timing;
mod validation;

#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use crate::action::{Action, Service};
use crate::client::Client;
use crate::clock::{Clock, SystemClock};
use crate::credential::{Credential, CredentialProvider, CredentialSource, KeySetting};
use crate::env::{self, Lookup};
use crate::environment::{self, Environment};
use crate::error::Error;
use crate::headers::Language;
use crate::identity::identity_from_lookup;
use crate::rate_limit::RateLimits;
use crate::record::Record;
use crate::retry::RetryPolicy;
use crate::timer::Timer;
use crate::transport::Transport;
use crate::validate::Violation;
use crate::warning::{Warning, WarningHook};

use self::timing::Timing;
pub use self::validation::Validation;
pub(crate) use self::validation::ViolationHook;

/// How large an answer may be unless set otherwise: 64 MB.
///
/// The service documents no limit. Its largest answers hold videos of faces and of spoken
/// consent in base64, a few MB each and several in one answer.
const MAX_ANSWER_BYTES: usize = 64 * 1024 * 1024;

/// Collects the settings of a [`Client`].
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder<C = Client> {
    service: &'static Service,
    wrap: fn(Client) -> C,
    keys: Option<KeySetting>,
    environment: Environment,
    region: Option<String>,
    language: Option<Language>,
    application: Option<String>,
    transport: Option<Arc<dyn Transport>>,
    clock: Arc<dyn Clock>,
    timer: Option<Arc<dyn Timer>>,
    validation: Validation,
    on_violations: Option<ViolationHook>,
    identity: Vec<(&'static str, Box<dyn Record>)>,
    timing: Timing,
    retry: RetryPolicy,
    rate_limits: Option<RateLimits>,
    on_warning: Option<WarningHook>,
    max_answer_bytes: usize,
}

impl<C> ClientBuilder<C> {
    /// Settings for a service: production, validation enforced, no keys yet.
    ///
    /// `wrap` makes the typed client of the service out of the general one.
    pub fn new(service: &'static Service, wrap: fn(Client) -> C) -> Self {
        Self {
            service,
            wrap,
            keys: None,
            environment: Environment::default(),
            region: None,
            language: None,
            application: None,
            transport: None,
            clock: Arc::new(SystemClock),
            timer: None,
            validation: Validation::default(),
            on_violations: None,
            identity: Vec::new(),
            timing: Timing::default(),
            retry: RetryPolicy::default(),
            rate_limits: None,
            on_warning: None,
            max_answer_bytes: MAX_ANSWER_BYTES,
        }
    }

    /// Settings from the process's environment: keys, environment and region, and the
    /// service's identity members from their variables (`ESIGN_OPERATOR`).
    ///
    /// The keys are those of `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`; where
    /// neither is set, the first that
    /// [`CredentialChain::from_env`](crate::credential::CredentialChain::from_env) finds.
    /// See also [`Environment::from_env`],
    /// [`region_from_env`](crate::environment::region_from_env) and
    /// [`identity_from_env`](crate::identity_from_env).
    ///
    /// # Errors
    ///
    /// When a variable is not understood; the error names it. That there are no keys, or
    /// only half of them, is told by [`build`](Self::build), for they may be set after all.
    pub fn from_env(service: &'static Service, wrap: fn(Client) -> C) -> Result<Self, Error> {
        Self::from_lookup(service, wrap, &env::process)
    }

    fn from_lookup(
        service: &'static Service,
        wrap: fn(Client) -> C,
        lookup: Lookup<'_>,
    ) -> Result<Self, Error> {
        let mut builder = Self::new(service, wrap)
            .keys(KeySetting::from_lookup(lookup))
            .environment(Environment::from_lookup(lookup)?);
        builder.region = environment::region_from_lookup(lookup)?;
        for member in service.identity {
            let record = identity_from_lookup(lookup, member.variable, (member.blank)())?;
            if let Some(record) = record {
                builder = builder.identity(member.name, record);
            }
        }
        Ok(builder)
    }

    /// The keys to sign with.
    pub fn credential(self, credential: Credential) -> Self {
        self.keys(KeySetting::fixed(credential))
    }

    /// Where the keys come from, if they change and you keep them, or if several clients
    /// share one [`CachedCredential`](crate::credential::CachedCredential).
    pub fn credential_provider(self, provider: Arc<dyn CredentialProvider>) -> Self {
        self.keys(KeySetting::kept(provider))
    }

    /// Where the keys are fetched: the client keeps them and fetches new ones before they
    /// expire, over its own transport if one is set.
    pub fn credential_source(self, source: impl CredentialSource + 'static) -> Self {
        self.keys(KeySetting::fetched(source))
    }

    /// The keys of a profile by its name: of the file that the vendor's clients share, or
    /// else of the vendor's command line. `build` fails where there is none.
    ///
    /// See [`CredentialChain::profile`](crate::credential::CredentialChain::profile).
    pub fn profile(self, name: impl Into<String>) -> Self {
        self.keys(KeySetting::profile(name.into()))
    }

    fn keys(self, keys: KeySetting) -> Self {
        Self {
            keys: Some(keys),
            ..self
        }
    }

    /// Where calls go.
    pub fn environment(self, environment: Environment) -> Self {
        Self {
            environment,
            ..self
        }
    }

    /// The region to send (`ap-guangzhou`). Both services do without.
    pub fn region(self, region: impl Into<String>) -> Self {
        Self {
            region: Some(region.into()),
            ..self
        }
    }

    /// The language of the server's messages; unless set, the server chooses.
    pub fn language(self, language: Language) -> Self {
        Self {
            language: Some(language),
            ..self
        }
    }

    /// The name of your application, sent behind the name of this crate: letters,
    /// digits and `-_ ,;.`, at most 100 of them.
    pub fn request_client(self, application: impl Into<String>) -> Self {
        Self {
            application: Some(application.into()),
            ..self
        }
    }

    /// What carries the requests, in place of `reqwest`.
    pub fn transport(self, transport: Arc<dyn Transport>) -> Self {
        Self {
            transport: Some(transport),
            ..self
        }
    }

    /// What tells the time, in place of the machine's clock.
    pub fn clock(self, clock: Arc<dyn Clock>) -> Self {
        Self { clock, ..self }
    }

    /// What waits between attempts, in place of tokio's timer. Without the feature
    /// `reqwest` there is none unless it is set, and then nothing is tried again.
    pub fn timer(self, timer: Arc<dyn Timer>) -> Self {
        Self {
            timer: Some(timer),
            ..self
        }
    }

    /// What is done with requests that break documented limits.
    pub fn validation(self, validation: Validation) -> Self {
        Self { validation, ..self }
    }

    /// Is told what validation found in a request that is sent all the same: everything
    /// with [`Validation::Warn`], warnings and advice with [`Validation::Enforce`].
    pub fn on_violations(
        self,
        hook: impl Fn(&'static Action, &[Violation]) + Send + Sync + 'static,
    ) -> Self {
        Self {
            on_violations: Some(Arc::new(hook)),
            ..self
        }
    }

    /// Is told of what is worth a look though no call fails by it: a key at a host that
    /// does not know it, an action that will go away.
    pub fn on_warning(self, hook: impl Fn(&Warning) + Send + Sync + 'static) -> Self {
        Self {
            on_warning: Some(Arc::new(hook)),
            ..self
        }
    }

    /// Sets one of the members that say who calls, for all requests that leave it open.
    pub fn identity(mut self, name: &'static str, record: Box<dyn Record>) -> Self {
        self.identity.push((name, record));
        self
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("service", &self.service.name)
            .field("environment", &self.environment)
            .field("region", &self.region)
            .field("validation", &self.validation)
            .finish_non_exhaustive()
    }
}
