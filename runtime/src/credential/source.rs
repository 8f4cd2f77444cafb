//! Where keys come from, as far as it is the same for all places.

use std::future::ready;
use std::sync::Arc;

use super::{Credential, CredentialContext};
use crate::error::Error;
use crate::future::BoxFuture;

/// A place that keys are fetched from, each time that it is asked.
///
/// Sources keep no keys; [`CachedCredential`](super::CachedCredential) does.
pub trait CredentialSource: Send + Sync {
    /// Fetches the keys.
    ///
    /// # Errors
    ///
    /// When the place is set up but gives no usable keys. The error names the place and
    /// shows no part of a key.
    fn fetch<'a>(&'a self, context: &'a CredentialContext)
    -> BoxFuture<'a, Result<Sourced, Error>>;
}

/// What a source has.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Sourced {
    /// Keys.
    Keys(IssuedCredential),
    /// The place is not set up here, so that a chain asks the next one. The text says
    /// what is missing: "the environment variable TKE_ROLE_ARN is not set".
    NotConfigured(String),
}

/// Keys with the end of their life.
#[derive(Debug, Clone)]
pub struct IssuedCredential {
    credential: Credential,
    expires_at: Option<i64>,
}

impl IssuedCredential {
    /// Keys that do not expire, as far as is known.
    pub fn permanent(credential: Credential) -> Self {
        Self {
            credential,
            expires_at: None,
        }
    }

    /// Keys that expire at a moment in seconds since 1970 (UTC).
    pub fn until(credential: Credential, expires_at: i64) -> Self {
        Self {
            credential,
            expires_at: Some(expires_at),
        }
    }

    /// The keys.
    pub fn credential(&self) -> &Credential {
        &self.credential
    }

    /// The moment when they expire, in seconds since 1970 (UTC), if it is known.
    pub fn expires_at(&self) -> Option<i64> {
        self.expires_at
    }

    /// The keys alone.
    pub fn into_credential(self) -> Credential {
        self.credential
    }
}

/// Keys that are at hand.
impl CredentialSource for Credential {
    fn fetch<'a>(&'a self, _: &'a CredentialContext) -> BoxFuture<'a, Result<Sourced, Error>> {
        let issued = IssuedCredential::permanent(self.clone());
        Box::pin(ready(Ok(Sourced::Keys(issued))))
    }
}

/// A source that several others stand on.
impl<S: CredentialSource + ?Sized> CredentialSource for Arc<S> {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        (**self).fetch(context)
    }
}
