//! A local server that speaks the protocol of the Tencent e-signature APIs, for tests.
#![cfg_attr(doc, doc = "", doc = include_str!("../README.md"))]
#![forbid(unsafe_code)]

mod authorization;
mod builder;
mod catalog;
mod course;
mod delivery;
mod error;
mod example;
mod fault;
mod fixture;
mod form;
mod injection;
mod intake;
mod log;
mod mock;
mod protocol;
mod received;
mod refusal;
mod reply;
mod responder;
mod script;
mod server;
mod signature;
mod socket;
mod verdict;

pub use builder::Builder;
pub use error::{Error, ErrorKind};
pub use fault::{Fault, RateLimit};
pub use injection::Injection;
pub use mock::Mock;
pub use received::Received;
pub use reply::{Delivery, Reply};
pub use responder::Responder;
pub use script::{Answer, Call};

// Crates whose types stand in public signatures here.
pub use {bytes, http, serde_json, tencent_esign};
