//! One exchange with the server: sign, send, read. Knows no type of any action.

use std::sync::Arc;

use http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use secrecy::ExposeSecret;

use crate::answer::{self, Target};
use crate::credential::Credential;
use crate::draft::Draft;
use crate::endpoint::Endpoint;
use crate::error::{Error, ErrorKind};
use crate::headers::JSON;
use crate::response::Head;
use crate::shared::Core;
use crate::sign::{Payload, Signable};
use crate::transport::{HttpRequest, HttpResponse, TransportError};

const ACTION: HeaderName = HeaderName::from_static("x-tc-action");
const TIMESTAMP: HeaderName = HeaderName::from_static("x-tc-timestamp");
const TOKEN: HeaderName = HeaderName::from_static("x-tc-token");

/// An attempt that failed, with all that tells what to do about it.
pub(crate) struct Failure {
    pub(crate) error: Error,
    /// The headers of the answer, if there was one.
    pub(crate) headers: HeaderMap,
    /// The keys that the request was signed with, if it came so far.
    pub(crate) credential: Option<Arc<Credential>>,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self {
            error,
            headers: HeaderMap::new(),
            credential: None,
        }
    }
}

impl Core {
    /// The request of one attempt, signed for this moment, and the keys that signed it.
    pub(crate) async fn signed(
        &self,
        draft: &Draft,
    ) -> Result<(HttpRequest, Arc<Credential>), Error> {
        let credential = self.credential().await?;
        let endpoint = self.endpoint(draft.host)?;
        self.warnings.judge_key(&credential, endpoint);
        let timestamp = self.now();
        let mut headers = self.headers.clone();
        headers.insert(ACTION, header_value(&draft.action)?);
        headers.insert(TIMESTAMP, HeaderValue::from(timestamp));
        let authorization = self.authorization(draft, endpoint, timestamp, &credential)?;
        headers.insert(header::AUTHORIZATION, secret_value(&authorization)?);
        if let Some(token) = credential.token() {
            headers.insert(TOKEN, secret_value(token.expose_secret())?);
        }
        let request = HttpRequest {
            method: Method::POST,
            url: endpoint.url().clone(),
            headers,
            body: draft.body.clone(),
            timeout: self.limits(draft.host).attempt,
            max_answer_bytes: self.max_answer_bytes,
        };
        Ok((request, credential))
    }

    /// Sends a request and reads the answer.
    pub(crate) async fn exchange(
        &self,
        request: HttpRequest,
        into: &mut Target,
    ) -> Result<Head, Failure> {
        let response: HttpResponse = self
            .transport
            .send(request)
            .await
            .map_err(Error::transport)?;
        // A transport of the application may not have kept to the limit.
        let limit = self.max_answer_bytes;
        if response.body.len() > limit {
            let error = TransportError::answer_too_large(limit, response.status);
            return Err(Error::transport(error).into());
        }
        answer::read(&response, into).map_err(|error| Failure {
            headers: response.headers,
            ..error.explained(self.service.codes).into()
        })
    }

    async fn credential(&self) -> Result<Arc<Credential>, Error> {
        let credential = self.credentials.credential().await.map_err(no_credential)?;
        credential.check()?;
        Ok(credential)
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
}

/// What went wrong while keys were fetched went wrong before the call was sent, whatever
/// happened to the provider's own calls.
fn no_credential(error: Error) -> Error {
    match error.kind() {
        ErrorKind::Credential { .. } | ErrorKind::Usage { .. } => error,
        _ => Error::credential(error.to_string()).caused_by(error),
    }
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
