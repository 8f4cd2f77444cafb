//! Why a mock cannot be set up.

use std::fmt;
use std::io;
use std::net::SocketAddr;

/// Why a mock cannot be set up.
///
/// `Display` is one sentence that says what is wrong and where, without any value of a
/// fixture.
#[derive(Debug)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    source: Option<io::Error>,
}

/// What kind of thing is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nobody can listen at the address.
    Address,
    /// A fixture is broken.
    Fixture,
    /// A name or a value that a test or a command line gives is not understood.
    Usage,
}

impl Error {
    /// What kind of thing is wrong.
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    pub(crate) fn address(address: SocketAddr, cause: io::Error) -> Self {
        Self {
            kind: ErrorKind::Address,
            message: format!("nobody can listen at {address}: {cause}"),
            source: Some(cause),
        }
    }

    pub(crate) fn fixture(message: impl Into<String>) -> Self {
        Self {
            kind: ErrorKind::Fixture,
            message: message.into(),
            source: None,
        }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            kind: ErrorKind::Usage,
            message: message.into(),
            source: None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.source.as_ref()?;
        Some(source)
    }
}
