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

/// Where the keys come from.
pub(crate) enum KeySetting {
    /// Somebody keeps them already.
    Provider(Arc<dyn CredentialProvider>),
    /// They are fetched, with the transport and the clock of the client.
    Source(Arc<dyn CredentialSource>),
    /// They stand in a profile of this name.
    Profile(String),
    /// The environment has none that can be used. It is an error only for a client that
    /// is given no others.
    Unusable(Error),
}

impl KeySetting {
    /// Keys that stay the same.
    pub(crate) fn fixed(credential: Credential) -> Self {
        Self::Provider(Arc::new(Arc::new(credential)))
    }

    /// The first place of [`CredentialChain::from_env`] that is set up.
    pub(crate) fn from_lookup(lookup: Lookup<'_>) -> Self {
        Self::found(lookup).unwrap_or_else(Self::Unusable)
    }

    fn found(lookup: Lookup<'_>) -> Result<Self, Error> {
        // Keys of the environment stay the same, so that nothing needs to keep them.
        match Credential::from_lookup_if_set(lookup)? {
            Some(credential) => Ok(Self::fixed(credential)),
            None => {
                let chain = CredentialChain::from_lookup(lookup)?.checked()?;
                Ok(Self::Source(Arc::new(chain)))
            }
        }
    }

    /// What gives the client its keys. Without a transport of the application there is
    /// one for keys alone, since a client of `http://` endpoints trusts no `https://`.
    pub(crate) fn provider(
        self,
        transport: Option<&Arc<dyn Transport>>,
        clock: &Arc<dyn Clock>,
    ) -> Result<Arc<dyn CredentialProvider>, Error> {
        let source = match self {
            Self::Provider(provider) => return Ok(provider),
            Self::Unusable(error) => return Err(error),
            Self::Source(source) => source,
            Self::Profile(name) => {
                let chain = CredentialChain::profile_from_lookup(&name, &env::process)?;
                Arc::new(chain.checked()?)
            }
        };
        let transport = transport.cloned().unwrap_or_else(default_transport);
        let context = CredentialContext::new(transport, clock.clone());
        Ok(Arc::new(CachedCredential::new(source, context)))
    }
}
