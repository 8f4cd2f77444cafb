//! The canonical form of a request.

use super::hex::Hex;
use super::{Payload, Signable};
use crate::error::Error;

/// What is hashed in place of a body that is not signed.
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// Hands on the request with its headers to sign in canonical order: names in lower
/// case and ascending, none twice.
///
/// A request that comes in order is handed on as it is.
pub(super) fn ordered<T>(
    request: &Signable<'_>,
    then: impl FnOnce(&Signable<'_>) -> T,
) -> Result<T, Error> {
    check_values(request)?;
    if is_ordered(request.headers) {
        check_names(request.headers)?;
        return Ok(then(request));
    }
    let names: Vec<String> = request
        .headers
        .iter()
        .map(|(name, _)| name.to_ascii_lowercase())
        .collect();
    let mut headers: Vec<(&str, &str)> = Vec::with_capacity(names.len());
    // There are a few, so that each is put where it belongs: sorting is a lot of code.
    for (name, (_, value)) in names.iter().zip(request.headers) {
        let place = headers.partition_point(|(earlier, _)| earlier <= &name.as_str());
        headers.insert(place, (name, value));
    }
    check_names(&headers)?;
    Ok(then(&Signable {
        headers: &headers,
        ..*request
    }))
}

fn is_ordered(headers: &[(&str, &str)]) -> bool {
    headers.is_sorted_by(|(left, _), (right, _)| left < right)
        && headers
            .iter()
            .all(|(name, _)| !name.bytes().any(|byte| byte.is_ascii_uppercase()))
}

fn check_names(headers: &[(&str, &str)]) -> Result<(), Error> {
    if headers.is_empty() {
        return Err(Error::usage(
            "no header to sign: content-type and host are the least",
        ));
    }
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    for (name, _) in headers {
        if name.is_empty() || !name.bytes().all(is_token) {
            return Err(Error::usage(format!(
                "{name:?} is no header name that can be signed"
            )));
        }
    }
    let twice = headers
        .iter()
        .zip(headers.iter().skip(1))
        .find(|(left, right)| left.0 == right.0);
    match twice {
        Some(((name, _), _)) => Err(Error::usage(format!(
            "the header {name} is to be signed twice"
        ))),
        None => Ok(()),
    }
}

/// Refuses what would make the lines of the canonical request ambiguous.
fn check_values(request: &Signable<'_>) -> Result<(), Error> {
    let breaks = |text: &str| text.bytes().any(|byte| matches!(byte, b'\n' | b'\r' | 0));
    if let Some((name, _)) = request.headers.iter().find(|(_, value)| breaks(value)) {
        return Err(Error::usage(format!(
            "the value of the header {name} holds a line break"
        )));
    }
    let parts = [
        ("method", request.method),
        ("path", request.path),
        ("query", request.query),
        ("service", request.service),
    ];
    match parts.iter().find(|(_, text)| breaks(text)) {
        Some((part, _)) => Err(Error::usage(format!("the {part} holds a line break"))),
        None => Ok(()),
    }
}

/// The canonical request. Headers must be in order.
pub(super) fn canonical_request(request: &Signable<'_>) -> String {
    let headers: usize = request
        .headers
        .iter()
        .map(|(name, value)| 2 * name.len() + value.len() + 3)
        .sum();
    let fixed = request.method.len() + request.path.len() + request.query.len() + 5 + 64;
    let mut text = String::with_capacity(fixed + headers);
    for part in [request.method, request.path, request.query] {
        text.push_str(part);
        text.push('\n');
    }
    for (name, value) in request.headers {
        text.push_str(name);
        text.push(':');
        push_value(&mut text, name, value.trim_ascii());
        text.push('\n');
    }
    text.push('\n');
    push_names(&mut text, request.headers);
    text.push('\n');
    text.push_str(payload_hash(request.payload).as_str());
    text
}

/// The names of the signed headers, joined by `;`.
pub(super) fn push_names(text: &mut String, headers: &[(&str, &str)]) {
    for (index, (name, _)) in headers.iter().enumerate() {
        if index > 0 {
            text.push(';');
        }
        text.push_str(name);
    }
}

/// Values are signed as sent, but for the action: the vendor's own worked example
/// sends it in Pascal case and signs it in lower case.
fn push_value(text: &mut String, name: &str, value: &str) {
    match name {
        "x-tc-action" => text.extend(value.chars().map(|letter| letter.to_ascii_lowercase())),
        _ => text.push_str(value),
    }
}

fn payload_hash(payload: Payload<'_>) -> Hex {
    match payload {
        Payload::Body(bytes) => Hex::sha256(bytes),
        Payload::Unsigned => Hex::sha256(UNSIGNED.as_bytes()),
    }
}
