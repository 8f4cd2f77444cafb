//! The head of a request: which action is called, and by whom it says to be.

use std::str;

use http::request::Parts;
use http::{HeaderMap, Method, header};
use tencent_esign::runtime::action::{Action, HostRole};

use crate::authorization::Authorization;
use crate::catalog;
use crate::refusal::Refusal;

/// The most bytes that a GET may have in its query: 32 KB, as documented.
const MAX_QUERY_BYTES: usize = 32 * 1024;

/// The most bytes that a request may have: 10 MB, as documented.
pub(crate) const MAX_BODY_BYTES: usize = 10 * 1024 * 1024;

/// The most bytes that an upload may have: files of 60 MB are 80 MB in base64.
pub(crate) const MAX_UPLOAD_BYTES: usize = 100 * 1024 * 1024;

/// A request whose head is understood.
pub(crate) struct Addressed<'a> {
    /// The action.
    pub(crate) action: &'static Action,
    /// Who calls, and the signature.
    pub(crate) authorization: Authorization<'a>,
    /// The moment of signing, in seconds since 1970.
    pub(crate) timestamp: i64,
}

/// Reads the head of a request.
pub(crate) fn address(parts: &Parts) -> Result<Addressed<'_>, Refusal> {
    check_form(parts)?;
    let headers = &parts.headers;
    let action = needed(headers, "X-TC-Action")?;
    let version = needed(headers, "X-TC-Version")?;
    let timestamp = needed(headers, "X-TC-Timestamp")?;
    let authorization = Authorization::parse(needed(headers, "Authorization")?)?;
    Ok(Addressed {
        action: find(headers, authorization.service, version, action)?,
        authorization,
        timestamp: timestamp
            .parse()
            .map_err(|_| Refusal::bad_header("X-TC-Timestamp", "a number of seconds"))?,
    })
}

/// The action that the headers name, as far as that can be told before anything is checked.
pub(crate) fn guess(headers: &HeaderMap) -> Option<&'static Action> {
    let version = text(headers, "X-TC-Version")?;
    let catalog = catalog::version(None, version)?;
    catalog::action(catalog, text(headers, "X-TC-Action")?)
}

/// How many bytes the body of a call may have. The service takes uploads at a host of
/// their own, the mock takes all at one.
pub(crate) fn limit(action: Option<&Action>) -> usize {
    match action.map(|action| action.host) {
        Some(HostRole::File) => MAX_UPLOAD_BYTES,
        Some(HostRole::Api) | None => MAX_BODY_BYTES,
    }
}

/// The text of a header.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    str::from_utf8(headers.get(name)?.as_bytes()).ok()
}

fn needed<'a>(headers: &'a HeaderMap, name: &str) -> Result<&'a str, Refusal> {
    let value = headers
        .get(name)
        .filter(|value| !value.is_empty())
        .ok_or_else(|| Refusal::missing_header(name))?;
    str::from_utf8(value.as_bytes()).map_err(|_| Refusal::bad_header(name, "text"))
}

fn check_form(parts: &Parts) -> Result<(), Refusal> {
    let refuse = |message: String| Err(Refusal::new("UnsupportedProtocol", message));
    match parts.method {
        Method::GET => {
            let query = parts.uri.query().unwrap_or_default();
            if query.len() > MAX_QUERY_BYTES {
                return Err(Refusal::too_large("the query", MAX_QUERY_BYTES));
            }
        }
        Method::POST => {
            let content_type = text(&parts.headers, header::CONTENT_TYPE.as_str());
            let content_type = content_type.unwrap_or_default();
            let essence = content_type.split(';').next().unwrap_or_default().trim();
            if !essence.eq_ignore_ascii_case("application/json") {
                return refuse("the content type of a POST must be application/json".to_owned());
            }
        }
        _ => return refuse(format!("{} is none of GET and POST", parts.method)),
    }
    match parts.uri.path() {
        "/" | "" => Ok(()),
        _ => Err(Refusal::new("InvalidRequest", "calls go to the path /")),
    }
}

/// The action, by the service of the signature's scope and the version of the header.
fn find(
    headers: &HeaderMap,
    scope: &str,
    version: &str,
    action: &str,
) -> Result<&'static Action, Refusal> {
    let product = catalog::is_product(scope).then_some(scope);
    if product.is_none() && !is_label(headers, scope) {
        return Err(no_product(scope));
    }
    let Some(found) = catalog::version(product, version) else {
        return Err(match product {
            Some(_) => Refusal::new(
                "NoSuchVersion",
                format!("{scope} has no version {version:?}"),
            ),
            None => no_product(scope),
        });
    };
    catalog::action(found, action).ok_or_else(|| {
        let service = found.service.name;
        Refusal::new(
            "InvalidAction",
            format!("{service} {version} has no action {action:?}"),
        )
    })
}

fn no_product(scope: &str) -> Refusal {
    Refusal::new("NoSuchProduct", format!("there is no service {scope:?}"))
}

/// Whether a client took the first label of its endpoint for the service, as the vendor's
/// Java and Node clients do: `file` at the host of uploads, `127` at a mock. The version
/// then says which service is meant.
fn is_label(headers: &HeaderMap, scope: &str) -> bool {
    let host = text(headers, header::HOST.as_str()).unwrap_or_default();
    scope == "file" || host.split('.').next() == Some(scope)
}
