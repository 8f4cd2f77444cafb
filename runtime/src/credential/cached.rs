//! Keeps what a source gave, and fetches anew before it expires.

use std::error::Error as StdError;
use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::{Mutex, MutexGuard};

use super::{
    Credential, CredentialContext, CredentialProvider, CredentialSource, IssuedCredential, Sourced,
};
use crate::error::{Error, ErrorKind};
use crate::future::BoxFuture;

/// How long before their end keys are renewed: the server takes a request for so long
/// after it was signed.
const MARGIN_SECONDS: i64 = 300;

/// The same for keys that live for less than fifty minutes, as a part of their life.
const MARGIN_PART: i64 = 10;

/// How long a source that failed is left alone while the old keys are valid.
const PAUSE_SECONDS: i64 = 10;

/// Keys that are fetched from a source when they are needed, kept, and renewed before
/// they expire: five minutes before, or a tenth of their life.
///
/// Whoever asks while keys are fetched for the first time waits for that one fetch, and
/// shares its outcome. While keys are renewed, or where that fails, the old ones are
/// given out as long as they are valid. A fetch that failed is forgotten; a fetch whose
/// caller gave up is taken over by the next one. Id, key and token always come from the
/// same fetch.
pub struct CachedCredential {
    source: Box<dyn CredentialSource>,
    context: CredentialContext,
    kept: RwLock<Option<Kept>>,
    /// Held by the one caller that fetches; inside, how the last fetch failed.
    flight: Mutex<Option<Arc<Error>>>,
    /// How many fetches came to an end.
    landed: AtomicU64,
}

#[derive(Clone)]
struct Kept {
    credential: Arc<Credential>,
    /// From when on they are renewed, in seconds since 1970.
    renew_at: i64,
    /// From when on they are not given out.
    expires_at: i64,
}

impl CachedCredential {
    /// Keeps the keys of a source, which fetches them with this context.
    pub fn new(source: impl CredentialSource + 'static, context: CredentialContext) -> Self {
        Self {
            source: Box::new(source),
            context,
            kept: RwLock::new(None),
            flight: Mutex::new(None),
            landed: AtomicU64::new(0),
        }
    }

    async fn current(&self) -> Result<Arc<Credential>, Error> {
        let now = self.context.now();
        let kept = match self.kept() {
            Some(kept) if now < kept.renew_at => return Ok(kept.credential),
            Some(kept) if now < kept.expires_at => kept,
            _ => return self.wait().await,
        };
        match self.flight.try_lock() {
            Ok(flight) => match self.renew(flight).await {
                Err(_) if self.pause(&kept) => Ok(kept.credential),
                outcome => outcome,
            },
            // Somebody else is at it.
            Err(_) => Ok(kept.credential),
        }
    }

    /// Fetches keys, or waits for whoever does it already.
    async fn wait(&self) -> Result<Arc<Credential>, Error> {
        let before = self.landed.load(Ordering::Acquire);
        let flight = self.flight.lock().await;
        if self.landed.load(Ordering::Acquire) != before
            && let Some(failure) = flight.as_ref()
        {
            return Err(shared(failure));
        }
        self.renew(flight).await
    }

    /// Fetches keys, unless somebody has just done so.
    async fn renew(
        &self,
        mut flight: MutexGuard<'_, Option<Arc<Error>>>,
    ) -> Result<Arc<Credential>, Error> {
        match self.kept() {
            Some(kept) if self.context.now() < kept.renew_at => return Ok(kept.credential),
            _ => {}
        }
        let outcome = match self.fetch().await {
            Ok(kept) => {
                let credential = kept.credential.clone();
                self.keep(Some(kept));
                *flight = None;
                Ok(credential)
            }
            Err(error) => {
                let failure = Arc::new(error);
                let error = shared(&failure);
                *flight = Some(failure);
                Err(error)
            }
        };
        self.landed.fetch_add(1, Ordering::Release);
        outcome
    }

    async fn fetch(&self) -> Result<Kept, Error> {
        let issued = match self.source.fetch(&self.context).await? {
            Sourced::Keys(issued) => issued,
            Sourced::NotConfigured(missing) => return Err(Error::credential(missing)),
        };
        issued.credential().check()?;
        Kept::from(issued, self.context.now()).ok_or_else(|| {
            Error::credential(
                "the keys that were fetched have expired already: is the machine's clock right?",
            )
        })
    }

    fn kept(&self) -> Option<Kept> {
        // A thread that panicked while it held the lock cannot have left half a key.
        let kept = self.kept.read().unwrap_or_else(PoisonError::into_inner);
        kept.clone()
    }

    fn keep(&self, kept: Option<Kept>) {
        *self.kept.write().unwrap_or_else(PoisonError::into_inner) = kept;
    }

    /// Leaves the source alone for a while, if the old keys are still good: neither
    /// expired nor refused while the source was asked.
    fn pause(&self, old: &Kept) -> bool {
        let now = self.context.now();
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        match kept.as_mut() {
            Some(kept)
                if now < kept.expires_at && Arc::ptr_eq(&kept.credential, &old.credential) =>
            {
                kept.renew_at = now.saturating_add(PAUSE_SECONDS);
                true
            }
            _ => false,
        }
    }
}

impl CredentialProvider for CachedCredential {
    fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>> {
        Box::pin(self.current())
    }

    fn invalidate(&self, refused: &Credential) -> bool {
        let mut kept = self.kept.write().unwrap_or_else(PoisonError::into_inner);
        // Others than the refused ones have come since, or will be fetched: both are
        // worth another attempt.
        if kept
            .as_ref()
            .is_some_and(|kept| kept.credential.is_same(refused))
        {
            *kept = None;
        }
        true
    }
}

impl fmt::Debug for CachedCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CachedCredential")
            .field("kept", &self.kept().map(|kept| kept.credential))
            .finish_non_exhaustive()
    }
}

impl Kept {
    /// `None` if the keys have expired.
    fn from(issued: IssuedCredential, now: i64) -> Option<Self> {
        let (renew_at, expires_at) = match issued.expires_at() {
            None => (i64::MAX, i64::MAX),
            Some(expires_at) => {
                let life = expires_at.saturating_sub(now);
                let margin = MARGIN_SECONDS.min(life / MARGIN_PART);
                (expires_at.saturating_sub(margin), expires_at)
            }
        };
        (now < expires_at).then(|| Self {
            credential: Arc::new(issued.into_credential()),
            renew_at,
            expires_at,
        })
    }
}

/// An error of its own for each of those that waited for the same fetch.
///
/// It is always one of credentials, whatever the source says: the call that the keys
/// are for has not been sent.
fn shared(failure: &Arc<Error>) -> Error {
    let error = match failure.kind() {
        ErrorKind::Credential { message } => Error::credential(message.clone()),
        _ => Error::credential(failure.to_string()),
    };
    match failure.source() {
        Some(_) => error.caused_by(SharedCause(failure.clone())),
        None => error,
    }
}

/// The cause of an error that several callers share.
#[derive(Debug)]
struct SharedCause(Arc<Error>);

impl fmt::Display for SharedCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.source() {
            Some(cause) => write!(f, "{cause}"),
            None => write!(f, "{}", self.0),
        }
    }
}

impl StdError for SharedCause {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source().and_then(StdError::source)
    }
}
