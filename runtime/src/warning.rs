//! What an application should hear of, though the call goes on.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::credential::{Credential, masked_id};
use crate::endpoint::Endpoint;
use crate::environment::Environment;
use crate::response::Head;
use crate::telemetry;

/// How keys of the production environment begin. The vendor's cloud gives them out, also
/// the temporary ones; keys of the test environment come from another console.
const PRODUCTION_PREFIX: &str = "AKID";

/// How many ids of keys are remembered as told, so that keys which change by the hour do
/// not fill the memory.
const REMEMBERED: usize = 64;

/// Something that is worth a look. No call fails by it.
///
/// Neither `Display` nor `Debug` shows a key.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Warning {
    /// The key looks like one of the other environment, where it is unknown. Told once
    /// for each key.
    #[non_exhaustive]
    KeyAtWrongHost {
        /// The beginning of the key's id, and stars.
        secret_id: String,
        /// The host of the call.
        host: String,
    },
    /// The server says that the action will go away. Told for each answer that says so.
    #[non_exhaustive]
    Deprecated {
        /// The action.
        action: String,
        /// The server's text, also in
        /// [`Response::deprecated_warning`](crate::Response::deprecated_warning).
        message: String,
        /// The id of the request; empty if the answer had none.
        request_id: String,
    },
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::KeyAtWrongHost { secret_id, host } => write!(
                f,
                "the key {secret_id} looks like one of the other environment than {host} \
                 belongs to; production keys begin with {PRODUCTION_PREFIX} and test keys do \
                 not, and each is unknown to the other environment"
            ),
            Self::Deprecated {
                action, message, ..
            } => write!(f, "the server says that {action} will go away: {message}"),
        }
    }
}

/// Is told of warnings.
pub(crate) type WarningHook = Arc<dyn Fn(&Warning) + Send + Sync>;

/// Tells warnings, each as often as it should be.
pub(crate) struct Warnings {
    hook: Option<WarningHook>,
    /// Whether keys should begin as those of production do; `None` where nobody knows.
    production: Option<bool>,
    /// The ids of keys that were told of.
    told: Mutex<VecDeque<String>>,
}

impl Warnings {
    pub(crate) fn new(hook: Option<WarningHook>, environment: &Environment) -> Self {
        let production = match environment {
            Environment::Production => Some(true),
            Environment::Test => Some(false),
            Environment::Custom(_) => None,
        };
        Self {
            hook,
            production,
            told: Mutex::default(),
        }
    }

    /// Warns of a key that does not fit the host.
    pub(crate) fn judge_key(&self, credential: &Credential, endpoint: &Endpoint) {
        let id = credential.secret_id();
        let begins = Some(id.starts_with(PRODUCTION_PREFIX));
        if self.production.is_none() || self.production == begins || !self.is_news(id) {
            return;
        }
        self.tell(&Warning::KeyAtWrongHost {
            secret_id: masked_id(id),
            host: endpoint.host().to_owned(),
        });
    }

    /// Tells of a note in an answer that its action will go away.
    pub(crate) fn judge_answer(&self, action: &str, head: &Head) {
        if let Some(message) = &head.deprecated_warning {
            self.tell(&Warning::Deprecated {
                action: action.to_owned(),
                message: message.clone(),
                request_id: head.request_id.clone(),
            });
        }
    }

    /// Whether nobody was told of this key, who is from now on.
    fn is_news(&self, secret_id: &str) -> bool {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.iter().any(|known| known == secret_id) {
            return false;
        }
        if told.len() == REMEMBERED {
            told.pop_front();
        }
        told.push_back(secret_id.to_owned());
        true
    }

    fn tell(&self, warning: &Warning) {
        telemetry::warning(warning);
        if let Some(hook) = &self.hook {
            hook(warning);
        }
    }
}
