//! What a client asks for keys.

use std::sync::Arc;

use super::Credential;
use crate::error::Error;
use crate::future::BoxFuture;

/// Where a client gets its keys from, anew for every attempt.
///
/// Implement it for keys that change and that you keep yourself. For keys that are
/// fetched, implement [`CredentialSource`](super::CredentialSource) and leave the
/// keeping to [`CachedCredential`](super::CachedCredential): a provider is asked before
/// every request.
pub trait CredentialProvider: Send + Sync {
    /// The keys to sign with now.
    fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>>;

    /// The server no longer takes these keys (`AuthFailure.TokenFailure`): forget them.
    ///
    /// True if the next [`credential`](Self::credential) may bring others, so that the
    /// call is worth another attempt. Keys that stay the same leave it at false.
    fn invalidate(&self, refused: &Credential) -> bool {
        let _ = refused;
        false
    }
}

/// Keys that stay the same.
impl CredentialProvider for Arc<Credential> {
    fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>> {
        Box::pin(std::future::ready(Ok(Self::clone(self))))
    }
}
