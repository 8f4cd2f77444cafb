//! The role of a machine of the vendor's, from its metadata service.

use std::time::Duration;

use bytes::Bytes;
use http::uri::PathAndQuery;
use http::{HeaderMap, Method, StatusCode, Uri};

use super::secret_json::{Missing, SecretJson, wipe_body};
use super::{CredentialContext, CredentialSource, IssuedCredential, Sourced};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::future::BoxFuture;
use crate::transport::HttpRequest;

/// The metadata service, which only the vendor's machines can reach.
const ENDPOINT: &str = "http://metadata.tencentyun.com";

/// The list of roles, and below it the keys of each.
const ROLES: &str = "/latest/meta-data/cam/security-credentials/";

/// How long the service may take. It is next door, and other machines must not wait
/// long to learn that they have none.
const TIMEOUT: Duration = Duration::from_secs(1);

const MAX_ANSWER_BYTES: usize = 64 * 1024;

/// The temporary keys of the role that is bound to this machine, a CVM.
///
/// Where no metadata service answers within a second, or no role is bound, the source is
/// not configured. Where a role was named, both are errors.
#[derive(Debug, Clone, Default)]
pub struct CvmRole {
    role: Option<String>,
    endpoint: Option<Endpoint>,
}

/// Why a request to the metadata service brought nothing.
enum Failure {
    /// This is no such machine, or it has no such role.
    Absent(String),
    Broken(Error),
}

impl CvmRole {
    /// The role that the metadata service lists first; a machine has one at most.
    pub fn new() -> Self {
        Self::default()
    }

    /// A role by its name, which saves a request.
    #[must_use]
    pub fn role(mut self, name: impl Into<String>) -> Self {
        self.role = Some(name.into());
        self
    }

    /// Another place than `http://metadata.tencentyun.com`.
    #[must_use]
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = Some(endpoint);
        self
    }

    async fn keys(&self, context: &CredentialContext) -> Result<Sourced, Error> {
        match self.issued(context).await {
            Ok(issued) => Ok(Sourced::Keys(issued)),
            Err(Failure::Absent(missing)) if self.role.is_none() => {
                Ok(Sourced::NotConfigured(missing))
            }
            Err(Failure::Absent(missing)) => Err(Error::credential(missing)),
            Err(Failure::Broken(error)) => Err(error),
        }
    }

    async fn issued(&self, context: &CredentialContext) -> Result<IssuedCredential, Failure> {
        let role = match &self.role {
            Some(role) => role.clone(),
            None => first_role(&self.get(context, "").await?)?,
        };
        let body = self.get(context, &role).await?;
        let read = serde_json::from_slice(&body).map(SecretJson);
        wipe_body(body);
        let failed = |problem: String| {
            broken(format!(
                "the metadata service gave no keys of the role {role}: {problem}"
            ))
        };
        let mut answer = read.map_err(|_| failed("the answer is no JSON".to_owned()))?;
        match answer.0.get("Code").and_then(serde_json::Value::as_str) {
            Some("Success") => {}
            Some(code) => return Err(failed(format!("its code is {code}"))),
            None => return Err(failed(Missing("Code").to_string())),
        }
        let read = answer.take_temporary("").and_then(|credential| {
            let expires_at = answer.integer("ExpiredTime")?;
            Ok(IssuedCredential::until(credential, expires_at))
        });
        read.map_err(|missing| failed(missing.to_string()))
    }

    async fn get(&self, context: &CredentialContext, role: &str) -> Result<Bytes, Failure> {
        let url = self.url(role).map_err(Failure::Broken)?;
        let request = HttpRequest {
            method: Method::GET,
            url: url.clone(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            timeout: TIMEOUT,
            max_answer_bytes: MAX_ANSWER_BYTES,
        };
        let answer = context.send(request).await.map_err(|error| {
            Failure::Absent(format!("no metadata service answers at {url}: {error}"))
        })?;
        match answer.status {
            StatusCode::OK => Ok(answer.body),
            StatusCode::NOT_FOUND => Err(Failure::Absent(match role {
                "" => format!("no role is bound to this machine ({url})"),
                _ => format!("the role {role} is not bound to this machine ({url})"),
            })),
            status => Err(broken(format!(
                "the metadata service at {url} answered with HTTP status {}",
                status.as_u16()
            ))),
        }
    }

    fn url(&self, role: &str) -> Result<Uri, Error> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"_-+=,.@".contains(&byte);
        if !role.bytes().all(is_allowed) {
            return Err(Error::credential(format!("{role:?} is no name of a role")));
        }
        let endpoint = match &self.endpoint {
            Some(endpoint) => endpoint.clone(),
            None => ENDPOINT.parse()?,
        };
        let mut parts = endpoint.url().clone().into_parts();
        parts.path_and_query = PathAndQuery::try_from(format!("{ROLES}{role}")).ok();
        Uri::from_parts(parts)
            .map_err(|error| Error::credential("the metadata service has no URL").caused_by(error))
    }
}

impl CredentialSource for CvmRole {
    fn fetch<'a>(
        &'a self,
        context: &'a CredentialContext,
    ) -> BoxFuture<'a, Result<Sourced, Error>> {
        Box::pin(self.keys(context))
    }
}

/// The list has a name on each line.
fn first_role(list: &[u8]) -> Result<String, Failure> {
    let list = std::str::from_utf8(list)
        .map_err(|_| broken("the metadata service lists roles that are no text"))?;
    let mut names = list.lines().map(str::trim).filter(|name| !name.is_empty());
    match names.next() {
        Some(name) => Ok(name.to_owned()),
        None => Err(Failure::Absent(
            "no role is bound to this machine".to_owned(),
        )),
    }
}

fn broken(message: impl Into<String>) -> Failure {
    Failure::Broken(Error::credential(message))
}
