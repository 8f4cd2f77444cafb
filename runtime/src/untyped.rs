//! Answers of actions that have no type here.

use std::fmt;
use std::ops::Deref;

use serde_json::Value;

/// The object behind `Response`, as JSON; derefs to it.
///
/// `Debug` shows nothing of it, because nothing tells which members are personal data.
#[derive(Clone, PartialEq, Default)]
pub struct Untyped(pub(crate) Value);

impl Untyped {
    /// The JSON value.
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl Deref for Untyped {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl fmt::Debug for Untyped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Untyped(<redacted>)")
    }
}
