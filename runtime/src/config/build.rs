//! From settings to a client.

use std::sync::Arc;
use std::time::Duration;

use super::ClientBuilder;
use crate::action::HostRole;
use crate::client::Client;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::headers;
use crate::record::Identity;
use crate::retry::Backoff;
use crate::shared::{Core, Skew};
use crate::sign::Signer;
use crate::timer::Timer;
use crate::transport::Transport;
use crate::warning::Warnings;

impl<C> ClientBuilder<C> {
    /// The client.
    ///
    /// # Errors
    ///
    /// When there are no keys (the error names all places that were looked at), the
    /// service has no host in the environment or no such identity member, a setting cannot
    /// be sent as a header, the transport cannot be set up, or there are rate limits and no
    /// timer.
    pub fn build(mut self) -> Result<C, Error> {
        let identity = self.checked_identity()?;
        let headers = headers::fixed(&headers::Settings {
            version: self.service.version,
            region: self.region.as_deref(),
            language: self.language,
            application: self.application.as_deref(),
        })?;
        let api = self.environment.endpoint(self.service, HostRole::Api)?;
        let keys = self.keys.ok_or_else(|| {
            Error::credential("none was set: call credential or start with from_env")
        })?;
        let credentials = keys.provider(self.transport.as_ref(), &self.clock)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(&api, self.timing.connect)?,
        };
        let timer = self.timer.or_else(default_timer);
        if let Some(limits) = &self.rate_limits {
            let timer = timer
                .clone()
                .ok_or_else(|| Error::usage("rate limits need a timer, and none was set"))?;
            limits.measure_with(timer);
        }
        let core = Core {
            service: self.service,
            // An environment without a host for uploads is an error of uploads alone.
            file: self.environment.endpoint(self.service, HostRole::File).ok(),
            api,
            credentials,
            transport,
            clock: self.clock,
            skew: Skew::default(),
            timer,
            validation: self.validation,
            on_violations: self.on_violations,
            warnings: Warnings::new(self.on_warning, &self.environment),
            headers,
            calls: self.timing.calls(),
            uploads: self.timing.uploads(),
            backoff: Backoff::new(self.retry),
            rate_limits: self.rate_limits,
            max_answer_bytes: self.max_answer_bytes,
            signer: Signer::new(),
        };
        Ok((self.wrap)(Client::new(core, identity)))
    }

    fn checked_identity(&mut self) -> Result<Identity, Error> {
        let mut identity = Identity::default();
        for (name, record) in self.identity.drain(..) {
            if !self
                .service
                .identity
                .iter()
                .any(|member| member.name == name)
            {
                let service = self.service.name;
                return Err(Error::usage(format!(
                    "{name} is no identity member of {service}"
                )));
            }
            identity.set(name, record);
        }
        Ok(identity)
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(
    endpoint: &Endpoint,
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>, Error> {
    use crate::reqwest_transport::ReqwestTransport;

    let transport = ReqwestTransport::for_endpoint(endpoint, connect_timeout)?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Endpoint, _: Duration) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::usage(
        "no transport was set, and the feature reqwest is off",
    ))
}

#[cfg(feature = "reqwest")]
fn default_timer() -> Option<Arc<dyn Timer>> {
    Some(Arc::new(crate::timer::TokioTimer::new()))
}

#[cfg(not(feature = "reqwest"))]
fn default_timer() -> Option<Arc<dyn Timer>> {
    None
}
