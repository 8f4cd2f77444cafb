//! What the generated crate `tencent-esign` stands on.
#![forbid(unsafe_code)]

pub mod action;
pub mod example;
#[doc(hidden)]
pub mod generated;
pub mod json;
pub mod record;
pub mod validate;

pub mod clock;
pub mod credential;
pub mod environment;
pub mod error;
pub mod judge;
pub mod pages;
#[cfg(feature = "reqwest")]
pub mod reqwest_transport;
pub mod sign;
pub mod size;
pub mod timer;
pub mod transport;
pub mod upload;
pub mod wait;

#[cfg(feature = "blocking")]
pub mod blocking;

mod again;
mod answer;
mod call;
mod client;
mod config;
mod deadline;
mod draft;
mod endpoint;
mod env;
mod exchange;
mod future;
mod headers;
mod identity;
mod rate_limit;
mod response;
mod retry;
mod run;
mod salvage;
mod shared;
mod telemetry;
mod untyped;
mod warning;

mod macros;
mod payload_macro;
#[doc(hidden)]
pub mod serde_traits;

pub use answer::Answer;
pub use call::Call;
pub use client::Client;
pub use config::{ClientBuilder, Validation};
pub use credential::{Credential, CredentialProvider};
pub use endpoint::Endpoint;
pub use environment::Environment;
pub use error::{Error, ErrorKind};
pub use future::BoxFuture;
pub use headers::Language;
pub use identity::identity_from_env;
pub use pages::{Items, Paged, Pages};
pub use rate_limit::RateLimits;
pub use response::Response;
pub use retry::RetryPolicy;
pub use untyped::Untyped;
pub use wait::Wait;
pub use warning::Warning;

/// What applications name most; the generated crate re-exports it.
pub mod prelude {
    pub use crate::validate::{Severity, Violation};
    pub use crate::{
        ClientBuilder, Credential, Environment, Error, ErrorKind, RateLimits, Response,
        RetryPolicy, Untyped, Validation, Warning,
    };
}

// Crates whose types stand in public signatures here.
#[cfg(feature = "reqwest")]
pub use reqwest;
pub use {bytes, http, secrecy};
