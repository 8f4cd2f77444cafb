//! The keys of the clients, from a source that is slow at times, and at times fails.

use std::sync::Mutex;
use std::time::Duration;

use fastrand::Rng;
use tencent_esign::Error;
use tencent_esign::runtime::credential::{
    CredentialContext, CredentialSource, IssuedCredential, Sourced,
};
use tencent_esign::runtime::{BoxFuture, Credential};
use tokio::time::sleep;

/// Longer than any call may take in all.
const SLOW: Duration = Duration::from_millis(1_500);

/// Temporary keys, as the mock checks them.
pub(crate) fn credential() -> Credential {
    Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE").with_token("TOKENEXAMPLE")
}

/// Gives the keys again and again. The mock takes the token for expired at random, so they
/// are often asked for.
pub(crate) struct Source(Mutex<Rng>);

impl Source {
    pub(crate) fn new(seed: u64) -> Self {
        Self(Mutex::new(Rng::with_seed(seed)))
    }
}

impl CredentialSource for Source {
    fn fetch<'a>(&'a self, _: &'a CredentialContext) -> BoxFuture<'a, Result<Sourced, Error>> {
        let chance = self.0.lock().expect("nobody panicked").u8(..100);
        Box::pin(async move {
            match chance {
                0..3 => sleep(SLOW).await,
                3..6 => return Err(Error::credential("the source has none for now")),
                _ => sleep(Duration::from_millis(1)).await,
            }
            let keys = IssuedCredential::permanent(credential());
            Ok(Sourced::Keys(keys))
        })
    }
}
