//! JSON with keys in it, wiped when it is dropped.

use std::fmt;

use bytes::Bytes;
use secrecy::zeroize::Zeroize;
use serde_json::Value;

use super::Credential;

/// A JSON value that may hold keys: it has no `Debug`, and its texts are wiped.
pub(super) struct SecretJson(pub(super) Value);

impl SecretJson {
    /// Takes temporary keys out of the object at a JSON pointer, by the names that the
    /// vendor's services give them.
    pub(super) fn take_temporary(&mut self, pointer: &str) -> Result<Credential, Missing> {
        let secret_id = self.take_text(pointer, "TmpSecretId")?;
        let secret_key = self.take_text(pointer, "TmpSecretKey")?;
        let token = self.take_text(pointer, "Token")?;
        Ok(Credential::new(secret_id, secret_key).with_token(token))
    }

    /// Takes a text that must be there out of the object at a JSON pointer.
    pub(super) fn take_text(
        &mut self,
        pointer: &str,
        name: &'static str,
    ) -> Result<String, Missing> {
        let member = self
            .0
            .pointer_mut(pointer)
            .and_then(|object| object.get_mut(name));
        match member.map(Value::take) {
            Some(Value::String(text)) if !text.is_empty() => Ok(text),
            Some(other) => {
                drop(Self(other));
                Err(Missing(name))
            }
            None => Err(Missing(name)),
        }
    }

    /// An integer that must be there.
    pub(super) fn integer(&self, name: &'static str) -> Result<i64, Missing> {
        let member = self.0.get(name);
        member.and_then(Value::as_i64).ok_or(Missing(name))
    }
}

impl Drop for SecretJson {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// A member that is not there, or not of its type, or empty.
pub(super) struct Missing(pub(super) &'static str);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the answer has no usable {}", self.0)
    }
}

/// Wipes all texts of a value.
pub(super) fn wipe(value: &mut Value) {
    match value {
        Value::String(text) => text.zeroize(),
        Value::Array(items) => items.iter_mut().for_each(wipe),
        Value::Object(members) => members.values_mut().for_each(wipe),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Wipes a body that nobody else holds.
pub(super) fn wipe_body(body: Bytes) {
    if let Ok(mut bytes) = body.try_into_mut() {
        bytes.as_mut().zeroize();
    }
}
