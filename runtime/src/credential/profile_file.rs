//! The profile file that the vendor's clients share, in INI form.

use std::future::ready;
use std::path::PathBuf;

use super::file;
use super::ini::{self, Entry};
use super::{Credential, CredentialContext, CredentialSource, IssuedCredential, Sourced};
use crate::env::{self, Lookup};
use crate::error::Error;
use crate::future::BoxFuture;

const FILE: &str = "TENCENTCLOUD_CREDENTIALS_FILE";
const PROFILE: &str = "TENCENTCLOUD_PROFILE";

/// The profile where none is named.
pub(super) const DEFAULT_PROFILE: &str = "default";

/// The keys of a profile in `~/.tencentcloud/credentials`, the INI file that the
/// vendor's clients share.
///
/// A section for each profile, with `secret_id`, `secret_key` and, for temporary keys,
/// `token`. Lines that begin with `#` or `;` are comments.
///
/// ```ini
/// [default]
/// secret_id = AKIDEXAMPLE
/// secret_key = SECRETEXAMPLE
/// ```
#[derive(Debug, Clone)]
pub struct ProfileFile {
    path: PathBuf,
    profile: String,
    /// Whether somebody asked for this very file, so that it must be there.
    is_demanded: bool,
}

impl ProfileFile {
    /// The profile `default` of a file.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            profile: DEFAULT_PROFILE.to_owned(),
            is_demanded: false,
        }
    }

    /// The file that `TENCENTCLOUD_CREDENTIALS_FILE` names, or else
    /// `~/.tencentcloud/credentials`, with the profile that `TENCENTCLOUD_PROFILE`
    /// names, or else `default`. A file that the variable names must be there.
    ///
    /// # Errors
    ///
    /// When a variable is no text, or the home folder is not known.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&env::process)
    }

    pub(super) fn from_lookup(lookup: Lookup<'_>) -> Result<Self, Error> {
        let named = env::text(lookup, FILE)?;
        let is_demanded = named.is_some();
        let path = match named {
            Some(path) => PathBuf::from(path),
            None => file::home(lookup)?
                .join(".tencentcloud")
                .join("credentials"),
        };
        Ok(Self {
            path,
            profile: named_profile(lookup)?.unwrap_or_else(|| DEFAULT_PROFILE.to_owned()),
            is_demanded,
        })
    }

    /// Another profile of the same file.
    #[must_use]
    pub fn profile(mut self, name: impl Into<String>) -> Self {
        self.profile = name.into();
        self
    }

    /// What is in the file now.
    pub(super) fn read(&self) -> Result<Sourced, Error> {
        file::check_profile(&self.profile)?;
        let (path, profile) = (self.path.display(), &self.profile);
        let Some(text) = file::text(&self.path)? else {
            let missing = format!("{path} does not exist");
            return match self.is_demanded {
                true => Err(Error::credential(format!("{missing}, which {FILE} names"))),
                false => Ok(Sourced::NotConfigured(missing)),
            };
        };
        let entries = ini::section(&text, profile)
            .map_err(|fault| Error::credential(format!("{path} {fault}")))?;
        match entries {
            None => Ok(Sourced::NotConfigured(format!(
                "{path} has no section [{profile}]"
            ))),
            Some(entries) => self.keys(&entries).map(Sourced::Keys),
        }
    }

    fn keys(&self, entries: &[Entry<'_>]) -> Result<IssuedCredential, Error> {
        let place = || format!("section [{}] of {}", self.profile, self.path.display());
        let value = |key: &str| {
            let entry = entries
                .iter()
                .find(|entry| entry.key.eq_ignore_ascii_case(key));
            entry
                .map(|entry| entry.value)
                .filter(|value| !value.is_empty())
        };
        let needed = |key: &str| {
            value(key).ok_or_else(|| Error::credential(format!("{} has no {key}", place())))
        };
        let credential = Credential::new(needed("secret_id")?, needed("secret_key")?);
        let credential = match value("token") {
            Some(token) => credential.with_token(token),
            None => credential,
        };
        match credential.problem() {
            Some(problem) => Err(Error::credential(format!("in {}, {problem}", place()))),
            None => Ok(IssuedCredential::permanent(credential)),
        }
    }
}

impl CredentialSource for ProfileFile {
    fn fetch<'a>(&'a self, _: &'a CredentialContext) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(ready(self.read()))
    }
}

/// The profile that `TENCENTCLOUD_PROFILE` names.
pub(super) fn named_profile(lookup: Lookup<'_>) -> Result<Option<String>, Error> {
    env::text(lookup, PROFILE)
}
