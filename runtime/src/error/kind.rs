//! The kinds of failure.

use crate::validate::Violation;

/// What went wrong, with its particulars.
#[derive(Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks documented limits and was not sent.
    #[non_exhaustive]
    Validation {
        /// The action.
        action: String,
        /// All that was found, in the order of the schema, advice included.
        violations: Vec<Violation>,
    },
    /// There are no keys to sign with.
    #[non_exhaustive]
    Credential {
        /// What is wrong with them.
        message: String,
    },
    /// The connection failed.
    #[non_exhaustive]
    Transport {
        /// Whether anything may have reached the server.
        sent: bool,
    },
    /// Time ran out.
    #[non_exhaustive]
    Timeout {
        /// Whether anything may have reached the server.
        sent: bool,
    },
    /// The server took the call, but its answer cannot be read.
    #[non_exhaustive]
    Decode {
        /// The JSON pointer of the value that does not fit; empty for the whole answer.
        path: String,
        /// What is wrong with it.
        message: String,
        /// The HTTP status.
        http_status: u16,
        /// The request id, if one can be made out; else empty.
        request_id: String,
        /// Whether the answer is JSON at all; else it broke off, or is something else.
        is_json: bool,
    },
    /// The server took the call, but its answer is larger than the client reads, so the
    /// rest of it was not read.
    #[non_exhaustive]
    TooLarge {
        /// How many bytes the client reads at most.
        limit: usize,
        /// The HTTP status.
        http_status: u16,
    },
    /// The answer has a status that no answer of the API has, and no error that the API
    /// would have put there: a gateway or a proxy speaks.
    #[non_exhaustive]
    Status {
        /// The HTTP status.
        http_status: u16,
        /// The request id, if one can be made out; else empty.
        request_id: String,
    },
    /// The server says no.
    #[non_exhaustive]
    Api {
        /// The code (`InvalidParameter.Name`). New ones appear at any time.
        code: String,
        /// The server's text.
        message: String,
        /// The id that the vendor's support asks for; empty if the answer had none.
        request_id: String,
        /// The HTTP status: 200 for most errors.
        http_status: u16,
    },
    /// The task that was waited for has failed.
    #[non_exhaustive]
    TaskFailed {
        /// The action that tells its state.
        action: &'static str,
        /// The state, as the server writes it (`-6`).
        state: &'static str,
        /// What the state is called (`PROCESS_FAILED`).
        name: &'static str,
        /// The server's reason; empty if it gives none.
        message: String,
        /// The id of the last answer, for the vendor's support.
        request_id: String,
    },
    /// The client was set up or asked for something that cannot be.
    #[non_exhaustive]
    Usage {
        /// What is wrong.
        message: String,
    },
}
