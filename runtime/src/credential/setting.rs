//! Where a client's keys come from, as its builder is told.

use std::sync::Arc;

use super::context::default_transport;
use super::{
    CachedCredential, Credential, CredentialChain, CredentialContext, CredentialProvider,
    CredentialSource,
};
use crate::clock::Clock;
use crate::env::{self, Lookup};
use crate::error::Error;
use crate::transport::Transport;

/// Makes what gives a client its keys, out of its transport, if it has one of its own, and
/// its clock.
type Make = dyn FnOnce(
        Option<&Arc<dyn Transport>>,
        &Arc<dyn Clock>,
    ) -> Result<Arc<dyn CredentialProvider>, Error>
    + Send
    + Sync;

/// Where the keys come from.
///
/// A function and no list of cases, so that a program is linked with the places that it
/// names: one that has its keys at hand needs neither files nor the token service.
pub(crate) struct KeySetting(Box<Make>);

impl KeySetting {
    /// Somebody keeps them already.
    pub(crate) fn kept(provider: Arc<dyn CredentialProvider>) -> Self {
        Self(Box::new(|_, _| Ok(provider)))
    }

    /// Keys that stay the same.
    pub(crate) fn fixed(credential: Credential) -> Self {
        Self::kept(Arc::new(Arc::new(credential)))
    }

    /// They are fetched, with the transport and the clock of the client.
    pub(crate) fn fetched(source: impl CredentialSource + 'static) -> Self {
        Self(Box::new(|transport, clock| {
            Ok(cached(source, transport, clock))
        }))
    }

    /// They stand in a profile of this name.
    pub(crate) fn profile(name: String) -> Self {
        Self(Box::new(move |transport, clock| {
            let chain = CredentialChain::profile_from_lookup(&name, &env::process)?;
            Ok(cached(chain.checked()?, transport, clock))
        }))
    }

    /// The first place of [`CredentialChain::from_env`] that is set up. That there is none
    /// that can be used is an error only for a client that is given no other keys.
    pub(crate) fn from_lookup(lookup: Lookup<'_>) -> Self {
        Self::found(lookup).unwrap_or_else(|error| Self(Box::new(|_, _| Err(error))))
    }

    fn found(lookup: Lookup<'_>) -> Result<Self, Error> {
        // Keys of the environment stay the same, so that nothing needs to keep them.
        match Credential::from_lookup_if_set(lookup)? {
            Some(credential) => Ok(Self::fixed(credential)),
            None => {
                let chain = CredentialChain::from_lookup(lookup)?.checked()?;
                Ok(Self::fetched(chain))
            }
        }
    }

    /// What gives the client its keys.
    pub(crate) fn provider(
        self,
        transport: Option<&Arc<dyn Transport>>,
        clock: &Arc<dyn Clock>,
    ) -> Result<Arc<dyn CredentialProvider>, Error> {
        (self.0)(transport, clock)
    }
}

/// Keeps what a source gives. Without a transport of the application there is one for keys
/// alone, since a client of `http://` endpoints trusts no `https://`.
fn cached(
    source: impl CredentialSource + 'static,
    transport: Option<&Arc<dyn Transport>>,
    clock: &Arc<dyn Clock>,
) -> Arc<dyn CredentialProvider> {
    let transport = transport.cloned().unwrap_or_else(default_transport);
    let context = CredentialContext::new(transport, clock.clone());
    Arc::new(CachedCredential::new(source, context))
}
