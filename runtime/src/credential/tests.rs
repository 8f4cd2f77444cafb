//! Where keys are looked for, by variables and in the home folder.

use std::fs;
use std::future::ready;
use std::sync::Arc;

use tempfile::TempDir;

use super::*;
use crate::clock::FixedClock;
use crate::env::Lookup;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};

const PAIR: [(&str, &str); 2] = [
    ("TENCENTCLOUD_SECRET_ID", "ENV"),
    ("TENCENTCLOUD_SECRET_KEY", "K"),
];

const TKE: [(&str, &str); 4] = [
    ("TKE_REGION", "ap-guangzhou"),
    ("TKE_PROVIDER_ID", "tke"),
    ("TKE_WEB_IDENTITY_TOKEN_FILE", "/nowhere/token"),
    ("TKE_ROLE_ARN", "qcs::cam::uin/1:roleName/pod"),
];

/// A home folder with both kinds of files, and variables on top.
struct Machine {
    home: TempDir,
    variables: Vec<(&'static str, String)>,
}

impl Machine {
    fn new(ini: Option<&str>, cli: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let write = |folder: &str, file: String, text: String| {
            let folder = home.path().join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join(file), text).unwrap();
        };
        if let Some(text) = ini {
            write(".tencentcloud", "credentials".to_owned(), text.to_owned());
        }
        for profile in cli {
            let keys = format!(r#"{{"secretId":"CLI-{profile}","secretKey":"K"}}"#);
            write(".tccli", format!("{profile}.credential"), keys);
        }
        let variables = vec![("HOME", home.path().display().to_string())];
        Self { home, variables }
    }

    fn set(mut self, variables: &[(&'static str, &str)]) -> Self {
        let variables = variables
            .iter()
            .map(|&(name, value)| (name, value.to_owned()));
        self.variables.extend(variables);
        self
    }

    fn with<T>(&self, look: impl FnOnce(Lookup<'_>) -> T) -> T {
        look(&|variable| {
            let found = self.variables.iter().rfind(|(name, _)| *name == variable);
            found.map(|(_, value)| value.into())
        })
    }

    /// The id of the keys that the chain finds, or what it says.
    async fn found(&self) -> String {
        id(self.with(CredentialChain::from_lookup)).await
    }

    async fn profile(&self, name: &str) -> String {
        id(self.with(|lookup| CredentialChain::profile_from_lookup(name, lookup))).await
    }

    /// A text without the path of the home folder.
    fn relative(&self, text: &str) -> String {
        text.replace(&self.home.path().display().to_string(), "~")
    }
}

async fn id(chain: Result<CredentialChain, Error>) -> String {
    let context = CredentialContext::system();
    let sourced = match chain {
        Ok(chain) => chain.fetch(&context).await,
        Err(error) => Err(error),
    };
    match sourced {
        Ok(Sourced::Keys(issued)) => issued.credential().secret_id().to_owned(),
        Ok(Sourced::NotConfigured(missing)) => missing,
        Err(error) => error.to_string(),
    }
}

const INI: &str = "[default]\nsecret_id=INI\nsecret_key=K\n[work]\nsecret_id=WORK\nsecret_key=K";

#[tokio::test]
async fn variables_come_before_files_and_the_shared_file_before_the_command_line() {
    let all = || Machine::new(Some(INI), &["default"]);
    assert_eq!(all().set(&TKE).set(&PAIR).found().await, "ENV");
    assert_eq!(
        all().set(&TKE).found().await,
        "no usable credential: /nowhere/token, which should hold a token, does not exist"
    );
    assert_eq!(all().found().await, "INI");
    assert_eq!(
        Machine::new(None, &["default"]).found().await,
        "CLI-default"
    );
    let empty = [
        ("TENCENTCLOUD_SECRET_ID", " "),
        ("TENCENTCLOUD_SECRET_KEY", ""),
    ];
    assert_eq!(all().set(&empty).found().await, "INI");
}

#[tokio::test]
async fn what_is_set_by_half_is_an_error_even_where_others_have_keys() {
    let all = || Machine::new(Some(INI), &["default"]);
    assert_eq!(
        all().set(&PAIR[..1]).found().await,
        "no usable credential: the environment variable TENCENTCLOUD_SECRET_KEY is not set"
    );
    assert_eq!(
        all().set(&TKE[..3]).found().await,
        "no usable credential: the environment variable TKE_ROLE_ARN is not set, but others \
         of TKE are"
    );
    assert_eq!(
        all().set(&TKE[..1]).found().await,
        "INI",
        "a region is no key"
    );
    let broken = Machine::new(Some("[default"), &["default"]);
    assert_eq!(
        broken.relative(&broken.found().await),
        "no usable credential: ~/.tencentcloud/credentials line 1: a section must end with ] \
         and stand alone on its line"
    );
    let absent = all().set(&[("TENCENTCLOUD_CREDENTIALS_FILE", "/nowhere/keys")]);
    assert_eq!(
        absent.found().await,
        "no usable credential: /nowhere/keys does not exist, which \
         TENCENTCLOUD_CREDENTIALS_FILE names"
    );
}

#[tokio::test]
async fn profiles_have_names() {
    let all = || Machine::new(Some(INI), &["default", "work", "home"]);
    let named = |name| [("TENCENTCLOUD_PROFILE", name)];
    assert_eq!(all().set(&named("work")).found().await, "WORK");
    assert_eq!(all().set(&named("home")).found().await, "CLI-home");
    let cli = || Machine::new(None, &["default", "work", "home"]);
    let other = [("TCCLI_PROFILE", "home")];
    assert_eq!(cli().set(&other).found().await, "CLI-home");
    assert_eq!(
        cli().set(&other).set(&named("work")).found().await,
        "CLI-work"
    );

    // A name in code stands above all variables.
    let machine = all().set(&PAIR).set(&named("work")).set(&other);
    assert_eq!(machine.profile("default").await, "INI");
    assert_eq!(machine.profile("home").await, "CLI-home");
    let missing = machine.profile("x").await;
    assert_eq!(
        machine.relative(&missing),
        "no source of keys is set up: ~/.tencentcloud/credentials has no section [x]; \
         ~/.tccli/x.credential does not exist"
    );
}

#[tokio::test]
async fn where_nothing_is_set_up_all_places_are_named() {
    let machine = Machine::new(None, &[]);
    let missing = machine.found().await;
    assert_eq!(
        machine.relative(&missing),
        "no source of keys is set up: the environment variables TENCENTCLOUD_SECRET_ID and \
         TENCENTCLOUD_SECRET_KEY are not set; the environment variables TKE_PROVIDER_ID, \
         TKE_WEB_IDENTITY_TOKEN_FILE and TKE_ROLE_ARN are not set; \
         ~/.tencentcloud/credentials does not exist; ~/.tccli/default.credential does not exist"
    );
    let homeless = machine.set(&[("HOME", "")]);
    assert_eq!(
        homeless.found().await,
        "no usable credential: the home folder, where profiles are, is not known: set HOME"
    );
}

/// A network that is not there.
struct Unplugged;

impl Transport for Unplugged {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(ready(Err(TransportError::not_sent("unplugged"))))
    }
}

#[tokio::test]
async fn the_token_service_of_a_pod_is_the_vendors_unless_set() {
    let machine = Machine::new(None, &[]);
    let token = machine.home.path().join("token");
    fs::write(&token, "eyJhbGciOi").unwrap();
    let token = token.display().to_string();
    let machine = machine
        .set(&TKE)
        .set(&[("TKE_WEB_IDENTITY_TOKEN_FILE", &token)]);
    let pod = machine.with(WebIdentity::from_lookup).unwrap().unwrap();
    let context = CredentialContext::new(Arc::new(Unplugged), Arc::new(FixedClock::at(0)));
    let own = "https://sts.ap-guangzhou.tencentcloudapi.com";
    let cases = [
        (pod.clone(), "https://sts.tencentcloudapi.com"),
        (pod.endpoint(own.parse().unwrap()), own),
    ];
    for (pod, place) in cases {
        assert_eq!(
            pod.fetch(&context).await.unwrap_err().to_string(),
            format!(
                "no usable credential: AssumeRoleWithWebIdentity at {place} failed: the request \
                 could not be sent: unplugged"
            )
        );
    }
    let outside = Machine::new(None, &[]);
    assert!(outside.with(WebIdentity::from_lookup).unwrap().is_none());
}

#[test]
fn what_json_held_is_wiped() {
    let mut json = secret_json::SecretJson(serde_json::json!({
        "Token": "T", "list": [{"key": "K"}], "number": 1,
    }));
    assert_eq!(json.take_text("", "Token").ok().as_deref(), Some("T"));
    secret_json::wipe(&mut json.0);
    let wiped = serde_json::json!({"Token": null, "list": [{"key": ""}], "number": 1});
    assert_eq!(json.0, wiped);
}
