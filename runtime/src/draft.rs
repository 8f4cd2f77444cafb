//! A call before it is signed: validated, written, and the same for every attempt.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use crate::action::{Action, Effect, HostRole};
use crate::config::Validation;
use crate::error::{Error, ErrorKind};
use crate::json;
use crate::record::{Identity, Outgoing, Record};
use crate::shared::Core;
use crate::size;
use crate::validate::{self, Severity, Violation};

/// A call as far as it is the same for every attempt: what to call, and the body.
pub(crate) struct Draft {
    pub(crate) action: Cow<'static, str>,
    pub(crate) effect: Effect,
    pub(crate) host: HostRole,
    /// Requests per second that the documentation grants.
    pub(crate) rate_limit: Option<u32>,
    pub(crate) body: Bytes,
    /// How long this call may take, where that is not left to the client.
    pub(crate) total_timeout: Option<Duration>,
}

impl Core {
    /// Validates and writes a typed request.
    pub(crate) fn draft(
        &self,
        identity: &Identity,
        action: &'static Action,
        request: &dyn Record,
    ) -> Result<Draft, Error> {
        self.check_service(action)?;
        let outgoing = Outgoing::with_identity(request, identity);
        let body = match action.host {
            HostRole::Api => json::to_vec(outgoing),
            HostRole::File => json::to_vec_at_once(outgoing),
        };
        let draft = Draft::known(action, body);
        self.judge(action, &draft, || validate::validate(outgoing, self.now()))?;
        Ok(draft)
    }

    /// Validates and writes a request that is JSON already.
    pub(crate) fn draft_json(
        &self,
        identity: &Identity,
        action: &'static Action,
        request: &Value,
    ) -> Result<Draft, Error> {
        self.check_service(action)?;
        let request = self.with_identity(identity, action, request);
        let draft = Draft::known(action, request.to_string().into_bytes());
        self.judge(action, &draft, || {
            validate::validate_json(action.request.shape, &request, self.now())
        })?;
        Ok(draft)
    }

    /// Takes the request of an action that is not known here as it is, as long as it is
    /// not larger than any action takes. Nobody knows what it changes, so it counts as a
    /// write.
    pub(crate) fn draft_named(&self, action: &str, body: Vec<u8>) -> Result<Draft, Error> {
        if action.is_empty() || !action.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Error::usage(format!("{action:?} is no name of an action")));
        }
        let host = HostRole::Api;
        match size::judge_size(host, body.len()) {
            Some(too_large) if self.validation == Validation::Enforce => {
                Err(invalid(action, vec![too_large]))
            }
            _ => Ok(Draft {
                action: Cow::Owned(action.to_owned()),
                effect: Effect::Write,
                host,
                rate_limit: None,
                body: body.into(),
                total_timeout: None,
            }),
        }
    }

    fn check_service(&self, action: &Action) -> Result<(), Error> {
        let (own, other) = (self.service, action.service);
        if own.name == other.name && own.version == other.version {
            return Ok(());
        }
        Err(Error::usage(format!(
            "{} is an action of {} {}, and the client is one of {} {}",
            action.name, other.name, other.version, own.name, own.version
        )))
    }

    /// Puts the client's identity where the request leaves it open.
    fn with_identity<'a>(
        &self,
        identity: &Identity,
        action: &Action,
        request: &'a Value,
    ) -> Cow<'a, Value> {
        let mut request = Cow::Borrowed(request);
        for name in self.service.identity.iter().map(|member| member.name) {
            let open = request.is_object() && request.get(name).is_none_or(Value::is_null);
            let record = identity.get(name);
            if let (true, Some(record), Some(_)) =
                (open, record, action.request.shape.position(name))
            {
                let value = serde_json::from_str(&json::to_string(record)).unwrap_or_default();
                if let Value::Object(members) = request.to_mut() {
                    members.insert(name.to_owned(), value);
                }
            }
        }
        request
    }

    fn judge(
        &self,
        action: &'static Action,
        draft: &Draft,
        validate: impl FnOnce() -> Vec<Violation>,
    ) -> Result<(), Error> {
        if self.validation == Validation::Off {
            return Ok(());
        }
        let mut violations = validate();
        if let Some(too_large) = size::judge_size(draft.host, draft.body.len()) {
            // It is about the whole request, and so comes before what is about its parts.
            violations.insert(0, too_large);
        }
        let denied = violations
            .iter()
            .any(|found| found.severity == Severity::Deny);
        if denied && self.validation == Validation::Enforce {
            return Err(invalid(action.name, violations));
        }
        match &self.on_violations {
            Some(hook) if !violations.is_empty() => hook(action, &violations),
            _ => {}
        }
        Ok(())
    }
}

impl Draft {
    fn known(action: &'static Action, body: Vec<u8>) -> Self {
        Self {
            action: Cow::Borrowed(action.name),
            effect: action.effect,
            host: action.host,
            rate_limit: action.rate_limit,
            body: body.into(),
            total_timeout: None,
        }
    }
}

fn invalid(action: &str, violations: Vec<Violation>) -> Error {
    let action = action.to_owned();
    Error::new(ErrorKind::Validation { action, violations })
}
