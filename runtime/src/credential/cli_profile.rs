//! The profiles of the vendor's command line, `tccli`.

use std::path::PathBuf;

use serde_json::Value;

use super::file;
use super::profile_file::{DEFAULT_PROFILE, named_profile};
use super::secret_json::SecretJson;
use super::{
    AssumeRole, Credential, CredentialContext, CredentialSource, CvmRole, IssuedCredential, Sourced,
};
use crate::endpoint::Endpoint;
use crate::env::{self, Lookup};
use crate::error::Error;
use crate::future::BoxFuture;

const PROFILE: &str = "TCCLI_PROFILE";

/// The keys of a profile of the vendor's command line, `~/.tccli/NAME.credential`.
///
/// The file holds keys (`secretId`, `secretKey`, `token`), keys and a role to assume
/// with them (`role-arn`, `role-session-name`), or asks for the role of the machine
/// (`type` `cvm-role`). Keys of a login through the browser expire; the command line
/// alone can renew them, and does so when it is run.
#[derive(Debug, Clone)]
pub struct CliProfile {
    folder: PathBuf,
    profile: String,
    sts_endpoint: Option<Endpoint>,
    metadata_endpoint: Option<Endpoint>,
}

/// What a file asks for.
enum Stored {
    NotConfigured(String),
    Keys(IssuedCredential),
    CvmRole,
    AssumeRole(AssumeRole),
}

impl CliProfile {
    /// A profile in a folder of such files.
    pub fn at(folder: impl Into<PathBuf>, profile: impl Into<String>) -> Self {
        Self {
            folder: folder.into(),
            profile: profile.into(),
            sts_endpoint: None,
            metadata_endpoint: None,
        }
    }

    /// The profile that `TENCENTCLOUD_PROFILE` or else `TCCLI_PROFILE` names, or else
    /// `default`, in `~/.tccli`.
    ///
    /// # Errors
    ///
    /// When a variable is no text, or the home folder is not known.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&env::process)
    }

    pub(super) fn from_lookup(lookup: Lookup<'_>) -> Result<Self, Error> {
        let profile = match named_profile(lookup)? {
            Some(profile) => Some(profile),
            None => env::text(lookup, PROFILE)?,
        };
        let profile = profile.unwrap_or_else(|| DEFAULT_PROFILE.to_owned());
        Ok(Self::at(file::home(lookup)?.join(".tccli"), profile))
    }

    /// Another profile of the same folder.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = name.into();
        self
    }

    /// Where roles are assumed, in place of the vendor's token service.
    #[must_use]
    pub fn sts_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.sts_endpoint = Some(endpoint);
        self
    }

    /// Where the role of the machine is asked for, in place of its metadata service.
    #[must_use]
    pub fn metadata_endpoint(mut self, endpoint: Endpoint) -> Self {
        self.metadata_endpoint = Some(endpoint);
        self
    }

    /// What is missing, if the profile is not there.
    pub(super) fn absence(&self) -> Result<Option<String>, Error> {
        Ok(match self.read()? {
            Stored::NotConfigured(missing) => Some(missing),
            Stored::Keys(_) | Stored::CvmRole | Stored::AssumeRole(_) => None,
        })
    }

    async fn keys(&self, context: &CredentialContext) -> Result<Sourced, Error> {
        match self.read()? {
            Stored::NotConfigured(missing) => Ok(Sourced::NotConfigured(missing)),
            Stored::Keys(issued) => {
                if issued.expires_at().is_some_and(|end| end <= context.now()) {
                    return Err(self.error("the login has expired: run `tccli auth login`"));
                }
                Ok(Sourced::Keys(issued))
            }
            Stored::CvmRole => {
                let role = match &self.metadata_endpoint {
                    Some(endpoint) => CvmRole::new().endpoint(endpoint.clone()),
                    None => CvmRole::new(),
                };
                match role.fetch(context).await? {
                    Sourced::NotConfigured(missing) => Err(self.error(&missing)),
                    keys => Ok(keys),
                }
            }
            Stored::AssumeRole(role) => role.fetch(context).await,
        }
    }

    fn read(&self) -> Result<Stored, Error> {
        file::check_profile(&self.profile)?;
        let path = self.path();
        let Some(text) = file::text(&path)? else {
            let missing = format!("{} does not exist", path.display());
            return Ok(Stored::NotConfigured(missing));
        };
        let stored = serde_json::from_slice(text.as_bytes())
            .map(SecretJson)
            .map_err(|error| {
                // The error itself may quote what it found.
                Error::credential(format!("{} line {}: no JSON", path.display(), error.line()))
            })?;
        self.stored(stored)
    }

    fn stored(&self, mut file: SecretJson) -> Result<Stored, Error> {
        if !file.0.is_object() {
            return Err(self.error("the file holds no JSON object"));
        }
        if file.0.get("type").and_then(Value::as_str) == Some("cvm-role") {
            return Ok(Stored::CvmRole);
        }
        let mut needed = |name| {
            let text = file.take_text("", name);
            text.map_err(|_| self.error(&format!("there is no {name}")))
        };
        let credential = Credential::new(needed("secretId")?, needed("secretKey")?);
        let credential = match file.take_text("", "token") {
            Ok(token) => credential.with_token(token),
            Err(_) => credential,
        };
        if let Some(problem) = credential.problem() {
            return Err(self.error(&problem));
        }
        let Ok(role_arn) = file.take_text("", "role-arn") else {
            return Ok(Stored::Keys(match file.integer("expiresAt") {
                Ok(expires_at) => IssuedCredential::until(credential, expires_at),
                Err(_) => IssuedCredential::permanent(credential),
            }));
        };
        let mut role = AssumeRole::new(credential, role_arn);
        if let Ok(name) = file.take_text("", "role-session-name") {
            role = role.session_name(name);
        }
        if let Some(endpoint) = &self.sts_endpoint {
            role = role.endpoint(endpoint.clone());
        }
        Ok(Stored::AssumeRole(role))
    }

    fn path(&self) -> PathBuf {
        self.folder.join(format!("{}.credential", self.profile))
    }

    fn error(&self, problem: &str) -> Error {
        Error::credential(format!("{}: {problem}", self.path().display()))
    }
}

impl CredentialSource for CliProfile {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(self.keys(context))
    }
}
