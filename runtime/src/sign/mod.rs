//! The signature of a request, TC3-HMAC-SHA256, for any service of the vendor.
//!
//! [`sign`] gives every stage, for comparing with another client when the server does
//! not accept a signature. [`Signer`] gives the header alone and keeps the key of the
//! day between calls. Both run the same code; neither knows a clock or an action.

mod canonical;
mod date;
mod hex;
mod key;

#[cfg(test)]
mod tests;

use std::fmt::{self, Write as _};

use self::canonical::{canonical_request, ordered, push_names};
use self::date::Day;
use self::hex::Hex;
use self::key::DayKey;
use crate::credential::Credential;
use crate::error::Error;

pub use self::key::Signer;

/// The name of the method, as it stands in the header and in the string to sign.
pub const ALGORITHM: &str = "TC3-HMAC-SHA256";

/// The last part of every scope.
const TERMINATOR: &str = "tc3_request";

/// What of a request is signed.
#[derive(Clone, Copy)]
pub struct Signable<'a> {
    /// The HTTP method, in capitals.
    pub method: &'a str,
    /// The path. The vendor's services sign `/`, whatever the path of the endpoint.
    pub path: &'a str,
    /// The query string as sent, without `?`; empty for a POST.
    pub query: &'a str,
    /// Names and values of the headers to sign, in any order and any case of the names.
    ///
    /// The server asks for `content-type` and `host` at the least. Values must be those
    /// that are sent, to the letter: with the charset of a content type, and with the
    /// port of a host where it is sent. Only `x-tc-action` is put into lower case here.
    pub headers: &'a [(&'a str, &'a str)],
    /// The body.
    pub payload: Payload<'a>,
    /// The service's name in the scope (`ess`), which is not always the host's first label.
    pub service: &'a str,
    /// The moment of signing, in seconds since 1970; the same as in `X-TC-Timestamp`.
    pub timestamp: i64,
}

impl Signable<'_> {
    fn day(&self) -> Result<Day, Error> {
        Day::of(self.timestamp).ok_or_else(|| {
            Error::usage(format!(
                "the timestamp {} is not between the years 1970 and 9999: give seconds, not milliseconds",
                self.timestamp
            ))
        })
    }
}

impl fmt::Debug for Signable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        f.debug_struct("Signable")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &names)
            .field("payload", &self.payload)
            .field("service", &self.service)
            .field("timestamp", &self.timestamp)
            .finish_non_exhaustive()
    }
}

/// The body of a request, as far as the signature goes.
#[derive(Clone, Copy)]
pub enum Payload<'a> {
    /// The bytes that are sent; empty for a GET.
    Body(&'a [u8]),
    /// A body that is not signed; the request says so in `X-TC-Content-SHA256`.
    Unsigned,
}

impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Body(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            Self::Unsigned => f.write_str("Unsigned"),
        }
    }
}

/// Every stage of a signature, in the order in which they are made.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    /// The canonical form of the request, several lines.
    pub canonical_request: String,
    /// Its SHA-256, 64 hexadecimal digits.
    pub hashed_canonical_request: String,
    /// Method, moment, scope and that hash, four lines.
    pub string_to_sign: String,
    /// The signature, 64 hexadecimal digits.
    pub signature: String,
    /// The value of the header `Authorization`.
    pub authorization: String,
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature")
            .field("canonical_request", &self.canonical_request)
            .field("hashed_canonical_request", &self.hashed_canonical_request)
            .field("string_to_sign", &self.string_to_sign)
            .field("signature", &"<redacted>")
            .field("authorization", &"<redacted>")
            .finish()
    }
}

/// Signs a request and gives every stage.
///
/// # Errors
///
/// When the timestamp is no moment between the years 1970 and 9999, when there is no
/// header to sign, a name is none or is there twice, or a part holds a line break.
pub fn sign(request: &Signable<'_>, credential: &Credential) -> Result<Signature, Error> {
    let key = DayKey::derive(request.day()?, request.service, credential)?;
    ordered(request, |request| {
        let stages = Stages::new(request, &key);
        let authorization = stages.authorization(request, &key, credential);
        Signature {
            canonical_request: stages.canonical_request,
            hashed_canonical_request: stages.hashed.as_str().to_owned(),
            string_to_sign: stages.string_to_sign,
            signature: stages.signature.as_str().to_owned(),
            authorization,
        }
    })
}

/// The stages before they are put into words.
struct Stages {
    canonical_request: String,
    hashed: Hex,
    string_to_sign: String,
    signature: Hex,
}

impl Stages {
    /// Runs all stages. Headers must be in order.
    fn new(request: &Signable<'_>, key: &DayKey) -> Self {
        let canonical_request = canonical_request(request);
        let hashed = Hex::sha256(canonical_request.as_bytes());
        let mut string_to_sign = String::with_capacity(ALGORITHM.len() + key.scope.len() + 88);
        string_to_sign.push_str(ALGORITHM);
        // Writing to a string cannot fail.
        let _ = write!(string_to_sign, "\n{}\n", request.timestamp);
        string_to_sign.push_str(&key.scope);
        string_to_sign.push('\n');
        string_to_sign.push_str(hashed.as_str());
        let signature = key.sign(&string_to_sign);
        Self {
            canonical_request,
            hashed,
            string_to_sign,
            signature,
        }
    }

    /// The value of the header.
    fn authorization(
        &self,
        request: &Signable<'_>,
        key: &DayKey,
        credential: &Credential,
    ) -> String {
        let names: usize = request.headers.iter().map(|(name, _)| name.len() + 1).sum();
        let mut text = String::with_capacity(
            ALGORITHM.len() + credential.secret_id().len() + key.scope.len() + names + 110,
        );
        text.push_str(ALGORITHM);
        text.push_str(" Credential=");
        text.push_str(credential.secret_id());
        text.push('/');
        text.push_str(&key.scope);
        text.push_str(", SignedHeaders=");
        push_names(&mut text, request.headers);
        text.push_str(", Signature=");
        text.push_str(self.signature.as_str());
        text
    }
}
