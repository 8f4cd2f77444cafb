//! The answer to a call.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;

use crate::answer::{Answer, Target};
use crate::error::Error;

/// What the server answered, with what the protocol adds.
///
/// Derefs to the answer itself. `Debug` shows the answer as its own `Debug` does, and
/// never the raw body.
#[derive(Clone)]
pub struct Response<T> {
    value: Box<T>,
    head: Head,
}

/// What an answer has beside its value.
#[derive(Clone)]
pub(crate) struct Head {
    pub(crate) request_id: String,
    pub(crate) deprecated_warning: Option<String>,
    pub(crate) raw: Bytes,
}

impl<T> Response<T> {
    /// The response around a value that was read as a `T`.
    pub(crate) fn of(target: Target, head: Head) -> Result<Self, Error>
    where
        T: Answer,
    {
        match T::take(target) {
            Some(value) => Ok(Self { value, head }),
            None => Err(misread(head)),
        }
    }

    /// The id that the vendor's support asks for; empty if the answer had none.
    pub fn request_id(&self) -> &str {
        &self.head.request_id
    }

    /// The server's note that the action will go away, if it gave one.
    pub fn deprecated_warning(&self) -> Option<&str> {
        self.head.deprecated_warning.as_deref()
    }

    /// The body as it came, with the envelope: JSON that may hold personal data.
    pub fn raw(&self) -> &[u8] {
        &self.head.raw
    }

    /// The answer without what the protocol adds.
    pub fn into_inner(self) -> T {
        *self.value
    }
}

/// Not generic, so that what cannot happen is not compiled per type of answer.
#[cold]
fn misread(_: Head) -> Error {
    Error::usage("the answer was read as another type")
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("request_id", &self.head.request_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn derefs_to_the_answer_and_shows_no_raw_body() {
        let head = Head {
            request_id: "s1".to_owned(),
            deprecated_warning: Some("going away".to_owned()),
            raw: Bytes::from_static(b"{\"Response\":{}}"),
        };
        let response = Response {
            value: Box::new(vec![1, 2]),
            head,
        };
        assert_eq!(response.len(), 2);
        assert_eq!(response.request_id(), "s1");
        assert_eq!(response.deprecated_warning(), Some("going away"));
        assert_eq!(response.raw(), b"{\"Response\":{}}");
        assert_eq!(
            format!("{response:?}"),
            "Response { value: [1, 2], request_id: \"s1\", .. }"
        );
        assert_eq!(response.into_inner(), [1, 2]);
    }
}
