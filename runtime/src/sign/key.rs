//! The signing key of one day, and the signer that keeps it.

use std::sync::{Arc, PoisonError, RwLock};

use hmac::{Hmac, KeyInit, Mac};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use super::canonical::ordered;
use super::date::Day;
use super::hex::Hex;
use super::{Signable, Stages, TERMINATOR};
use crate::credential::Credential;
use crate::error::Error;

/// What stands in front of the secret key where the chain of keys begins.
const KEY_PREFIX: &str = "TC3";

/// Signs many requests with few credentials: it keeps the signing key of the day.
///
/// The key depends on the date, the service and the secret key alone, so one key
/// serves all calls of a client until midnight UTC or until its credential changes.
#[derive(Default)]
pub struct Signer {
    kept: RwLock<Option<Arc<DayKey>>>,
}

impl Signer {
    /// A signer that keeps no key yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of the header `Authorization` for a request.
    ///
    /// The same as [`sign`](super::sign) gives, with the key of the day taken from the
    /// last call where it fits.
    ///
    /// # Errors
    ///
    /// As [`sign`](super::sign).
    pub fn authorization(
        &self,
        request: &Signable<'_>,
        credential: &Credential,
    ) -> Result<String, Error> {
        let key = self.key(request, credential)?;
        ordered(request, |request| {
            let stages = Stages::new(request, &key);
            stages.authorization(request, &key, credential)
        })
    }

    fn key(&self, request: &Signable<'_>, credential: &Credential) -> Result<Arc<DayKey>, Error> {
        let day = request.day()?;
        // A thread that panicked while it held the lock cannot have left half a key.
        let kept = self
            .kept
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        match kept {
            Some(key) if key.fits(day, request.service, credential) => Ok(key),
            _ => {
                let key = Arc::new(DayKey::derive(day, request.service, credential)?);
                *self.kept.write().unwrap_or_else(PoisonError::into_inner) = Some(key.clone());
                Ok(key)
            }
        }
    }
}

/// The signing key of a credential for one day and one service.
pub(super) struct DayKey {
    day: Day,
    service: String,
    secret_key: SecretString,
    /// `YYYY-MM-DD/<service>/tc3_request`.
    pub(super) scope: String,
    /// The key, already worked into the state of the first and the last hash.
    mac: Hmac<Sha256>,
}

impl DayKey {
    /// Derives the key: date, service and terminator, each keyed by the one before.
    pub(super) fn derive(day: Day, service: &str, credential: &Credential) -> Result<Self, Error> {
        let date = day.to_string();
        let [_, _, signing] = key_chain(credential.secret_key(), &date, service)?;
        Ok(Self {
            day,
            service: service.to_owned(),
            secret_key: credential.secret_key().clone(),
            scope: format!("{date}/{service}/{TERMINATOR}"),
            mac: keyed(&*signing)?,
        })
    }

    fn fits(&self, day: Day, service: &str, credential: &Credential) -> bool {
        self.day == day
            && self.service == service
            && self.secret_key.expose_secret() == credential.secret_key().expose_secret()
    }

    /// The signature of a string to sign.
    pub(super) fn sign(&self, string_to_sign: &str) -> Hex {
        let mut mac = self.mac.clone();
        mac.update(string_to_sign.as_bytes());
        Hex::of(&mac.finalize().into_bytes().into())
    }
}

/// The keys of the date, of the service and of the terminator; the last one signs.
pub(super) fn key_chain(
    secret_key: &SecretString,
    date: &str,
    service: &str,
) -> Result<[Zeroizing<[u8; 32]>; 3], Error> {
    let secret = Zeroizing::new([KEY_PREFIX, secret_key.expose_secret()].concat());
    let date = derived(secret.as_bytes(), date)?;
    let service = derived(&*date, service)?;
    let signing = derived(&*service, TERMINATOR)?;
    Ok([date, service, signing])
}

fn derived(key: &[u8], text: &str) -> Result<Zeroizing<[u8; 32]>, Error> {
    let mut mac = keyed(key)?;
    mac.update(text.as_bytes());
    Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, Error> {
    // HMAC takes keys of any length; only the trait leaves room for a refusal.
    Hmac::new_from_slice(key).map_err(|_| Error::credential("the secret key has no usable length"))
}
