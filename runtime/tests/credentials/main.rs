//! Where keys come from, and how temporary ones are kept fresh, on the loopback.
#![cfg(feature = "reqwest")]

mod cached;
mod chain;
mod cvm_role;
mod profiles;
mod rotation;
mod script;
#[path = "../client/server.rs"]
#[allow(
    dead_code,
    reason = "shared with the tests of the client, which use all of it"
)]
mod server;
mod sts;
mod web_identity;

use std::fmt::Debug;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use secrecy::ExposeSecret;
use tempfile::TempDir;
use tencent_esign_runtime::clock::Clock;
use tencent_esign_runtime::credential::{CredentialContext, CredentialSource, Sourced};
use tencent_esign_runtime::reqwest_transport::ReqwestTransport;
use tencent_esign_runtime::{Credential, Error};

/// Where the clock of the tests begins.
const NOW: i64 = 1_700_000_000;

/// Keys as a server or a file of the tests gives them: id, key, token.
const KEYS: [&str; 3] = ["AKIDz8krbsJ5yKBZQpn7", "CANARY-KEY", "CANARY-TOKEN"];

/// What no text may show.
const SECRETS: [&str; 3] = ["CANARY", "KBZQpn7", "eyJhbGciOi"];

/// A clock that is set by hand.
#[derive(Clone)]
struct TestClock(Arc<AtomicI64>);

impl TestClock {
    fn new() -> Self {
        Self(Arc::new(AtomicI64::new(NOW)))
    }

    fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// The default transport, deaf to the proxies of the machine that runs the tests.
fn transport() -> ReqwestTransport {
    ReqwestTransport::customized(|settings| settings.no_proxy()).unwrap()
}

fn context(clock: &TestClock) -> CredentialContext {
    CredentialContext::new(Arc::new(transport()), Arc::new(clock.clone()))
}

/// Fetches once, at [`NOW`].
async fn fetch(source: &dyn CredentialSource) -> Result<Sourced, Error> {
    source.fetch(&context(&TestClock::new())).await
}

/// The message of a fetch that must fail, with nothing secret in it or in its causes.
async fn failure(source: &dyn CredentialSource) -> String {
    let error = fetch(source).await.unwrap_err();
    assert!(!error.may_be_sent(), "{error:?}");
    without_secrets(&error);
    error.to_string()
}

/// What is missing where a source must not be set up.
async fn missing(source: &dyn CredentialSource) -> String {
    match fetch(source).await.unwrap() {
        Sourced::NotConfigured(missing) => missing,
        other => panic!("{other:?}"),
    }
}

/// The parts of the keys that must come, and the end of their life.
async fn keys(source: &dyn CredentialSource) -> (Vec<String>, Option<i64>) {
    match fetch(source).await.unwrap() {
        Sourced::Keys(issued) => {
            without_secrets(&issued);
            (parts(issued.credential()), issued.expires_at())
        }
        other => panic!("{other:?}"),
    }
}

fn parts(credential: &Credential) -> Vec<String> {
    let mut parts = vec![
        credential.secret_id().to_owned(),
        credential.secret_key().expose_secret().to_owned(),
    ];
    parts.extend(
        credential
            .token()
            .map(|token| token.expose_secret().to_owned()),
    );
    parts
}

fn without_secrets(shown: &dyn Debug) {
    let shown = format!("{shown:?} {shown:#?}");
    for secret in SECRETS {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

/// A file in a folder of its own, which is removed with the first value.
fn file(name: &str, text: impl AsRef<[u8]>) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    (folder, path)
}
