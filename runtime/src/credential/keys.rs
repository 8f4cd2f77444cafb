//! A pair of keys.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};

use crate::env::{self, Lookup};
use crate::error::Error;

pub(super) const SECRET_ID: &str = "TENCENTCLOUD_SECRET_ID";
pub(super) const SECRET_KEY: &str = "TENCENTCLOUD_SECRET_KEY";
const TOKEN: &str = "TENCENTCLOUD_TOKEN";

/// A pair of keys, with a token if they are temporary.
///
/// The secret parts are wiped from memory when they are dropped, and `Debug` shows
/// none of them.
#[derive(Clone)]
pub struct Credential {
    secret_id: String,
    secret_key: SecretString,
    token: Option<SecretString>,
}

impl Credential {
    /// A permanent pair of keys.
    pub fn new(secret_id: impl Into<String>, secret_key: impl Into<String>) -> Self {
        Self {
            secret_id: secret_id.into(),
            secret_key: SecretString::from(secret_key.into()),
            token: None,
        }
    }

    /// The same keys with the token that came with them.
    pub fn with_token(self, token: impl Into<String>) -> Self {
        Self {
            token: Some(SecretString::from(token.into())),
            ..self
        }
    }

    /// The keys in `TENCENTCLOUD_SECRET_ID` and `TENCENTCLOUD_SECRET_KEY`, with the
    /// token in `TENCENTCLOUD_TOKEN` if there is one.
    ///
    /// # Errors
    ///
    /// When one of the two is not set or empty; the error names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::from_lookup(&env::process)
    }

    pub(crate) fn from_lookup(lookup: Lookup<'_>) -> Result<Self, Error> {
        let needed = |variable| {
            env::text(lookup, variable)?.ok_or_else(|| {
                Error::credential(format!("the environment variable {variable} is not set"))
            })
        };
        let credential = Self::new(needed(SECRET_ID)?, needed(SECRET_KEY)?);
        Ok(match env::text(lookup, TOKEN)? {
            Some(token) => credential.with_token(token),
            None => credential,
        })
    }

    /// The same, or `None` if neither of the two variables is set. One without the other
    /// stays an error.
    pub(super) fn from_lookup_if_set(lookup: Lookup<'_>) -> Result<Option<Self>, Error> {
        match (
            env::text(lookup, SECRET_ID)?,
            env::text(lookup, SECRET_KEY)?,
        ) {
            (None, None) => Ok(None),
            _ => Self::from_lookup(lookup).map(Some),
        }
    }

    /// The id of the key pair.
    pub fn secret_id(&self) -> &str {
        &self.secret_id
    }

    /// The key that signs.
    pub fn secret_key(&self) -> &SecretString {
        &self.secret_key
    }

    /// The token of a temporary pair.
    pub fn token(&self) -> Option<&SecretString> {
        self.token.as_ref()
    }

    /// Refuses keys that cannot be right, before the server does with less to say.
    pub(crate) fn check(&self) -> Result<(), Error> {
        self.problem()
            .map_or(Ok(()), |problem| Err(Error::credential(problem)))
    }

    /// What cannot be right about the keys, without showing any of them.
    pub(super) fn problem(&self) -> Option<String> {
        let token = self.token().map_or("-", |token| token.expose_secret());
        let parts = [
            ("secret id", self.secret_id()),
            ("secret key", self.secret_key.expose_secret()),
            ("token", token),
        ];
        parts.into_iter().find_map(|(part, text)| {
            if text.is_empty() {
                return Some(format!("the {part} is empty"));
            }
            (!text.bytes().all(|byte| byte.is_ascii_graphic()))
                .then(|| format!("the {part} holds white space or a character that is not ASCII"))
        })
    }

    /// Whether these are the same keys, token included.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let token = self.token().map(SecretString::expose_secret);
        self.secret_id == other.secret_id
            && self.secret_key.expose_secret() == other.secret_key.expose_secret()
            && token == other.token().map(SecretString::expose_secret)
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("secret_id", &masked_id(&self.secret_id))
            .field("secret_key", &"<redacted>")
            .field("token", &self.token.as_ref().map(|_| "<redacted>"))
            .finish()
    }
}

/// The beginning of a key id, enough to tell key pairs apart, and stars for the rest.
pub(crate) fn masked_id(secret_id: &str) -> String {
    const SHOWN: usize = 8;

    let shown = (secret_id.len() / 4).min(SHOWN);
    let mut masked: String = secret_id.chars().take(shown).collect();
    masked.push_str("****");
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(pairs: &[(&str, &str)]) -> Result<Credential, Error> {
        Credential::from_lookup(&|variable| {
            pairs
                .iter()
                .find(|(name, _)| *name == variable)
                .map(|(_, value)| value.into())
        })
    }

    #[test]
    fn keys_come_from_the_environment() {
        let credential = from(&[
            (SECRET_ID, "AKIDEXAMPLE"),
            (SECRET_KEY, "SECRET\n"),
            (TOKEN, "TOKEN"),
        ])
        .unwrap();
        assert_eq!(credential.secret_id(), "AKIDEXAMPLE");
        assert_eq!(credential.secret_key().expose_secret(), "SECRET");
        assert_eq!(
            credential.token().map(|token| token.expose_secret()),
            Some("TOKEN")
        );
        assert!(credential.check().is_ok());
    }

    #[test]
    fn a_missing_variable_is_named() {
        let error = from(&[(SECRET_ID, "AKIDEXAMPLE"), (SECRET_KEY, "")]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no usable credential: the environment variable TENCENTCLOUD_SECRET_KEY is not set"
        );
        assert!(!format!("{error:?}").contains("AKIDEXAMPLE"));
    }

    #[test]
    fn keys_that_cannot_be_right_are_refused_unseen() {
        let cases = [
            (Credential::new("", "S"), "the secret id is empty"),
            (Credential::new("AKID", ""), "the secret key is empty"),
            (
                Credential::new("AKID", "two words"),
                "the secret key holds white space or a character that is not ASCII",
            ),
            (
                Credential::new("AKID", "S").with_token(""),
                "the token is empty",
            ),
        ];
        for (credential, expected) in cases {
            let message = credential.check().unwrap_err().to_string();
            assert_eq!(message, format!("no usable credential: {expected}"));
        }
    }

    #[test]
    fn debug_shows_the_beginning_of_the_id_alone() {
        let credential =
            Credential::new("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "SECRET").with_token("TOKEN");
        assert_eq!(
            format!("{credential:?}"),
            "Credential { secret_id: \"AKIDz8kr****\", secret_key: \"<redacted>\", \
             token: Some(\"<redacted>\") }"
        );
        assert_eq!(masked_id("AKID"), "A****");
        assert_eq!(masked_id(""), "****");
    }
}
