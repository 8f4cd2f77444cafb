//! One exchange with the server: sign, send, read. Knows no type of any action.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use secrecy::ExposeSecret;
use serde_json::Value;

use crate::action::{Action, HostRole, Service};
use crate::answer::{self, Target};
use crate::clock::Clock;
use crate::config::{Validation, ViolationHook};
use crate::credential::{Credential, CredentialProvider};
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::headers::JSON;
use crate::json;
use crate::record::{Identity, Outgoing, Record};
use crate::response::Head;
use crate::sign::{Payload, Signable, Signer};
use crate::size;
use crate::timer::Timer;
use crate::transport::{HttpRequest, HttpResponse, Transport, TransportError};
use crate::validate::{self, Severity, Violation};

const ACTION: HeaderName = HeaderName::from_static("x-tc-action");
const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
const TOKEN: HeaderName = HeaderName::from_static("x-tc-token");

/// What all clones of a client share.
pub(crate) struct Core {
    pub(crate) service: &'static Service,
    pub(crate) api: Endpoint,
    /// `None` where the service takes no uploads in the environment.
    pub(crate) file: Option<Endpoint>,
    pub(crate) credentials: Arc<dyn CredentialProvider>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) clock: Arc<dyn Clock>,
    #[expect(dead_code, reason = "attempts are still one")]
    pub(crate) timer: Option<Arc<dyn Timer>>,
    pub(crate) validation: Validation,
    pub(crate) on_violations: Option<ViolationHook>,
    /// The headers that are the same for every call.
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Duration,
    pub(crate) upload_timeout: Duration,
    pub(crate) max_answer_bytes: usize,
    pub(crate) signer: Signer,
}

/// A call as far as it is the same for every attempt: what to call, and the body.
pub(crate) struct Draft {
    action: Cow<'static, str>,
    host: HostRole,
    body: Bytes,
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
        let draft = Draft::known(action, json::to_vec(outgoing));
        self.judge(action, &draft, || {
            validate::validate(outgoing, self.clock.now())
        })?;
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
            validate::validate_json(action.request.shape, &request, self.clock.now())
        })?;
        Ok(draft)
    }

    /// Takes the request of an action that is not known here as it is, as long as it is
    /// not larger than any action takes.
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
                host,
                body: body.into(),
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

    /// Runs a call to its end.
    ///
    /// The one place where attempts are made and counted.
    pub(crate) async fn run(
        &self,
        draft: Draft,
        mut into: Target,
    ) -> Result<(Target, Head), Error> {
        let request = self.signed(&draft).await?;
        match self.attempt(request, &mut into).await {
            Ok(head) => Ok((into, head)),
            Err(error) => Err(error.after(1)),
        }
    }

    async fn attempt(&self, request: HttpRequest, into: &mut Target) -> Result<Head, Error> {
        let response: HttpResponse = self
            .transport
            .send(request)
            .await
            .map_err(Error::transport)?;
        // A transport of the application may not have kept to the limit.
        let limit = self.max_answer_bytes;
        if response.body.len() > limit {
            let error = TransportError::answer_too_large(limit, response.status);
            return Err(Error::transport(error));
        }
        answer::read(&response, into).map_err(|error| error.explained(self.service.codes))
    }

    /// The request of one attempt, signed for this moment.
    pub(crate) async fn signed(&self, draft: &Draft) -> Result<HttpRequest, Error> {
        let credential = self.credentials.credential().await?;
        credential.check()?;
        let (endpoint, timeout) = match draft.host {
            HostRole::Api => (&self.api, self.timeout),
            HostRole::File => (self.file_endpoint()?, self.upload_timeout),
        };
        let timestamp = self.clock.now();
        let mut headers = self.headers.clone();
        headers.insert(ACTION, header_value(&draft.action)?);
        headers.insert(TIMESTAMP, HeaderValue::from(timestamp));
        let authorization = self.authorization(draft, endpoint, timestamp, &credential)?;
        headers.insert(header::AUTHORIZATION, secret_value(&authorization)?);
        if let Some(token) = credential.token() {
            headers.insert(TOKEN, secret_value(token.expose_secret())?);
        }
        Ok(HttpRequest {
            method: Method::POST,
            url: endpoint.url().clone(),
            headers,
            body: draft.body.clone(),
            timeout,
            max_answer_bytes: self.max_answer_bytes,
        })
    }

    fn authorization(
        &self,
        draft: &Draft,
        endpoint: &Endpoint,
        timestamp: i64,
        credential: &Credential,
    ) -> Result<String, Error> {
        let signable = Signable {
            method: "POST",
            path: "/",
            query: "",
            headers: &[("content-type", JSON), ("host", endpoint.host())],
            payload: Payload::Body(&draft.body),
            service: self.service.wire_name,
            timestamp,
        };
        self.signer.authorization(&signable, credential)
    }

    fn file_endpoint(&self) -> Result<&Endpoint, Error> {
        self.file.as_ref().ok_or_else(|| {
            let name = self.service.name;
            Error::usage(format!(
                "{name} has no host for uploads in this environment"
            ))
        })
    }
}

impl Draft {
    fn known(action: &'static Action, body: Vec<u8>) -> Self {
        Self {
            action: Cow::Borrowed(action.name),
            host: action.host,
            body: body.into(),
        }
    }
}

fn invalid(action: &str, violations: Vec<Violation>) -> Error {
    let action = action.to_owned();
    Error::new(ErrorKind::Validation { action, violations })
}

fn header_value(text: &str) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(text).map_err(|_| Error::usage("a header holds a control character"))
}

/// A value that no `Debug` shows and no HTTP/2 peer keeps in its table.
fn secret_value(text: &str) -> Result<HeaderValue, Error> {
    let mut value = header_value(text)?;
    value.set_sensitive(true);
    Ok(value)
}
