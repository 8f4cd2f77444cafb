//! Calls of the vendor's token service (STS, version 2018-08-13), which gives temporary
//! keys.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, header};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::secret_json::{SecretJson, wipe_body};
use super::{Credential, CredentialContext, IssuedCredential};
use crate::answer::{self, Kind, Target};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::headers::{self, JSON};
use crate::sign::{Payload, Signable, sign};
use crate::transport::HttpRequest;

const SERVICE: &str = "sts";
const VERSION: &str = "2018-08-13";
const ENDPOINT: &str = "https://sts.tencentcloudapi.com";
const REGION: &str = "ap-guangzhou";

/// What stands in place of a signature where the call needs none.
const UNSIGNED: &str = "SKIP";

/// How long keys live unless set otherwise, and the longest that the service gives.
const DURATION_SECONDS: u32 = 7_200;
const MAX_DURATION_SECONDS: u32 = 43_200;

const TIMEOUT: Duration = Duration::from_secs(10);
const MAX_ANSWER_BYTES: usize = 1024 * 1024;

/// What all calls have in common.
#[derive(Debug, Clone)]
pub(super) struct Sts {
    pub(super) endpoint: Option<Endpoint>,
    pub(super) region: String,
    pub(super) session_name: Option<String>,
    pub(super) duration_seconds: u32,
}

impl Default for Sts {
    fn default() -> Self {
        Self {
            endpoint: None,
            region: REGION.to_owned(),
            session_name: None,
            duration_seconds: DURATION_SECONDS,
        }
    }
}

impl Sts {
    /// Has keys issued: signed where there is a signer, else as a call that needs no
    /// signature.
    ///
    /// # Errors
    ///
    /// When no keys came. The error says which action failed where, and is one of
    /// credentials also where the call itself was sent: the call that the keys are for
    /// was not.
    pub(super) async fn issue(
        &self,
        context: &CredentialContext,
        action: &'static str,
        request: Value,
        signer: Option<&Credential>,
    ) -> Result<IssuedCredential, Error> {
        let endpoint = match &self.endpoint {
            Some(endpoint) => endpoint.clone(),
            None => ENDPOINT.parse()?,
        };
        let failed = |problem: &dyn std::fmt::Display| {
            Error::credential(format!("{action} at {endpoint} failed: {problem}"))
        };
        if !(1..=MAX_DURATION_SECONDS).contains(&self.duration_seconds) {
            let limit = format!("keys live for 1 to {MAX_DURATION_SECONDS} seconds");
            return Err(failed(&limit));
        }
        let body = self.body(context, request);
        let request = self.request(context, &endpoint, action, body, signer)?;
        let mut answer = match exchange(context, request).await {
            Ok(answer) => answer,
            Err(error) => return Err(failed(&error).caused_by(error)),
        };
        let read = answer.take_temporary("/Credentials").and_then(|keys| {
            Ok(IssuedCredential::until(
                keys,
                answer.integer("ExpiredTime")?,
            ))
        });
        read.map_err(|missing| failed(&missing))
    }

    /// The request with the members that every call has.
    fn body(&self, context: &CredentialContext, mut request: Value) -> Bytes {
        let session_name = match &self.session_name {
            Some(name) => name.clone(),
            None => format!("tencent-esign-{}", context.now()),
        };
        if let Value::Object(members) = &mut request {
            members.insert("RoleSessionName".to_owned(), json!(session_name));
            members.insert("DurationSeconds".to_owned(), json!(self.duration_seconds));
        }
        // A value has texts for names, and a vector takes everything: this cannot fail.
        let body = serde_json::to_vec(&request).unwrap_or_default().into();
        drop(SecretJson(request));
        body
    }

    fn request(
        &self,
        context: &CredentialContext,
        endpoint: &Endpoint,
        action: &'static str,
        body: Bytes,
        signer: Option<&Credential>,
    ) -> Result<HttpRequest, Error> {
        let timestamp = context.now();
        let mut headers = headers::fixed(&headers::Settings {
            version: VERSION,
            region: Some(&self.region),
            language: None,
            application: None,
        })?;
        let mut set = |name, value| headers.insert(HeaderName::from_static(name), value);
        set("x-tc-action", HeaderValue::from_static(action));
        set("x-tc-timestamp", HeaderValue::from(timestamp));
        let authorization = match signer {
            None => HeaderValue::from_static(UNSIGNED),
            Some(credential) => {
                credential.check()?;
                if let Some(token) = credential.token() {
                    set("x-tc-token", secret(token.expose_secret())?);
                }
                let signable = Signable {
                    method: "POST",
                    path: "/",
                    query: "",
                    headers: &[("content-type", JSON), ("host", endpoint.host())],
                    payload: Payload::Body(&body),
                    service: SERVICE,
                    timestamp,
                };
                secret(&sign(&signable, credential)?.authorization)?
            }
        };
        headers.insert(header::AUTHORIZATION, authorization);
        Ok(HttpRequest {
            method: Method::POST,
            url: endpoint.url().clone(),
            headers,
            body,
            timeout: TIMEOUT,
            max_answer_bytes: MAX_ANSWER_BYTES,
        })
    }
}

/// Sends a request and takes the object behind `Response` out of the answer.
async fn exchange(context: &CredentialContext, request: HttpRequest) -> Result<SecretJson, Error> {
    let response = context.send(request).await.map_err(Error::transport)?;
    let mut target = Kind::Untyped.blank();
    let read = answer::read(&response, &mut target).map(drop);
    wipe_body(response.body);
    let answer = match target {
        Target::Untyped(value) => SecretJson(value.into_value()),
        Target::Record(_) => SecretJson(Value::Null),
    };
    read.map(|()| answer)
}

/// A value that no `Debug` shows and no HTTP/2 peer keeps in its table.
fn secret(text: &str) -> Result<HeaderValue, Error> {
    let mut value = HeaderValue::from_str(text)
        .map_err(|_| Error::credential("a key or the token holds a control character"))?;
    value.set_sensitive(true);
    Ok(value)
}
