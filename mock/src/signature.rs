//! Whether a request is signed as it says, by the keys that the mock knows.

use std::str;

use http::request::Parts;
use http::{HeaderMap, header};
use tencent_esign::Credential;
use tencent_esign::runtime::secrecy::ExposeSecret;
use tencent_esign::runtime::sign::{Payload, Signable, sign};

use crate::authorization::Authorization;
use crate::protocol::{Addressed, text};
use crate::refusal::Refusal;

/// How far the clocks of client and server may be apart, in seconds.
const MAX_SKEW: u64 = 5 * 60;

/// Checks time, key, token and signature of a request.
///
/// Without a credential any key passes, and the time alone is checked.
pub(crate) fn verify(
    parts: &Parts,
    body: &[u8],
    addressed: &Addressed<'_>,
    credential: Option<&Credential>,
    now: i64,
) -> Result<(), Refusal> {
    let timestamp = addressed.timestamp;
    if now.abs_diff(timestamp) > MAX_SKEW {
        return Err(Refusal::new(
            "AuthFailure.SignatureExpire",
            format!("X-TC-Timestamp is {timestamp}, more than five minutes from {now}"),
        ));
    }
    let Some(credential) = credential else {
        return Ok(());
    };
    let authorization = &addressed.authorization;
    if authorization.secret_id != credential.secret_id() {
        return Err(Refusal::new(
            "AuthFailure.SecretIdNotFound",
            "nobody has the secret id",
        ));
    }
    check_token(&parts.headers, credential)?;
    for host in hosts(&parts.headers) {
        if is_right(parts, body, addressed, credential, host)? {
            return Ok(());
        }
    }
    Err(failure(
        "the signature is another one: compare every stage with `esign sign`",
    ))
}

fn check_token(headers: &HeaderMap, credential: &Credential) -> Result<(), Refusal> {
    let Some(token) = credential.token() else {
        return Ok(());
    };
    match text(headers, "X-TC-Token") {
        Some(sent) if sent == token.expose_secret() => Ok(()),
        _ => Err(Refusal::new(
            "AuthFailure.TokenFailure",
            "X-TC-Token is none that belongs to the key",
        )),
    }
}

/// The forms of the host that a client may have signed: as it was sent, and without the
/// port. The vendor's Node client signs the name alone, which is the same at the service.
fn hosts(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let host = text(headers, header::HOST.as_str()).unwrap_or_default();
    let name = host.rsplit_once(':').map(|(name, _)| name);
    [host].into_iter().chain(name)
}

fn is_right(
    parts: &Parts,
    body: &[u8],
    addressed: &Addressed<'_>,
    credential: &Credential,
    host: &str,
) -> Result<bool, Refusal> {
    let Authorization {
        date,
        service,
        signature,
        ..
    } = addressed.authorization;
    let headers = signed(&parts.headers, &addressed.authorization, host)?;
    let unsigned = text(&parts.headers, "X-TC-Content-SHA256") == Some("UNSIGNED-PAYLOAD");
    let request = Signable {
        method: parts.method.as_str(),
        path: "/",
        query: parts.uri.query().unwrap_or_default(),
        headers: &headers,
        payload: match unsigned {
            true => Payload::Unsigned,
            false => Payload::Body(body),
        },
        service,
        timestamp: addressed.timestamp,
    };
    let stages = sign(&request, credential).map_err(|error| failure(&error.to_string()))?;
    // The scope stands in the third line of the string to sign.
    let scope = stages.string_to_sign.lines().nth(2).unwrap_or_default();
    if !scope.starts_with(date) {
        return Err(failure(
            "the date of the scope is not that of X-TC-Timestamp in UTC",
        ));
    }
    Ok(stages.signature == signature)
}

/// The headers that the client says to have signed, with the values that it sent.
fn signed<'a>(
    headers: &'a HeaderMap,
    authorization: &Authorization<'a>,
    host: &'a str,
) -> Result<Vec<(&'a str, &'a str)>, Refusal> {
    let pair = |name: &'a str| {
        if name.eq_ignore_ascii_case("host") {
            return Ok((name, host));
        }
        let mut values = headers.get_all(name).iter();
        match (values.next(), values.next()) {
            (Some(value), None) => str::from_utf8(value.as_bytes())
                .map(|value| (name, value))
                .map_err(|_| failure("a signed header is no text")),
            _ => Err(failure("a signed header was not sent once")),
        }
    };
    authorization
        .signed_headers
        .iter()
        .map(|name| pair(name))
        .collect()
}

fn failure(message: &str) -> Refusal {
    Refusal::new("AuthFailure.SignatureFailure", message)
}
