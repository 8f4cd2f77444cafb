//! What a client must know of an action before it can call it.

use crate::error::Codes;
use crate::record::{Record, Shape};
use crate::upload::Uploader;
use crate::wait::ActionWaiter;

/// One action of a service, as the generator describes it.
#[derive(Debug)]
pub struct Action {
    /// The service that the action belongs to.
    pub service: &'static Service,
    /// The vendor's name, as it goes into the header.
    pub name: &'static str,
    /// One sentence that says what the action does.
    pub summary: &'static str,
    /// Whether the call changes anything.
    pub effect: Effect,
    /// Which host takes the call.
    pub host: HostRole,
    /// Requests per second that the documentation grants by default.
    pub rate_limit: Option<u32>,
    /// The vendor advises against the action.
    pub deprecated: bool,
    /// The error codes that the vendor lists for the action, with blanks between them:
    /// one text costs a build far less than a list. [`Self::error_codes`] takes it apart.
    pub errors: &'static str,
    /// The type of the request.
    pub request: RecordType,
    /// The type of the answer.
    pub response: RecordType,
}

impl Action {
    /// The error codes that the vendor lists for the action, one by one.
    pub fn error_codes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.errors.split_ascii_whitespace()
    }
}

/// A record type whose values can be made without naming it in Rust.
#[derive(Debug)]
pub struct RecordType {
    /// Its static description.
    pub shape: &'static Shape,
    /// Makes a record with nothing in it.
    pub blank: fn() -> Box<dyn Record>,
}

/// A request type that belongs to an action.
pub trait Request: Record {
    /// The type of the answer.
    type Response: Record;

    /// The action.
    const ACTION: &'static Action;
}

/// One version of a service.
#[derive(Debug)]
pub struct Service {
    /// The module's name, as the schema writes it.
    pub name: &'static str,
    /// The name that goes into hosts and signatures.
    pub wire_name: &'static str,
    /// The version, as it goes into the header.
    pub version: &'static str,
    /// The host of all calls but uploads.
    pub api_host: Host,
    /// The host of uploads, where the service has one.
    pub file_host: Option<Host>,
    /// Request members that say who calls; a client fills them in.
    pub identity: &'static [IdentityMember],
    /// What its error codes mean, and those that all services have.
    pub codes: Codes,
}

/// A request member that says who calls.
#[derive(Debug)]
pub struct IdentityMember {
    /// The wire name (`Operator`).
    pub name: &'static str,
    /// The environment variable that a client reads it from (`ESIGN_OPERATOR`).
    pub variable: &'static str,
    /// Makes a member with nothing in it.
    pub blank: fn() -> Box<dyn Record>,
}

/// A service with its actions.
#[derive(Debug, Clone, Copy)]
pub struct Catalog {
    /// The service.
    pub service: &'static Service,
    /// Its actions, by name.
    pub actions: &'static [&'static Action],
    /// The actions that one can wait with.
    pub waiters: &'static [ActionWaiter],
    /// How files are uploaded, where the service takes any.
    pub uploader: Option<&'static Uploader>,
}

/// One host by environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host {
    /// The host of the production environment.
    pub production: &'static str,
    /// The host of the joint test environment, where there is one.
    pub test: Option<&'static str>,
}

/// What a call does at the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing changes; the call may be repeated.
    Read,
    /// Something changes; a second run may change it twice.
    Write,
    /// Something changes, but a second run of the same request changes nothing more.
    IdempotentWrite,
}

/// Which host takes a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostRole {
    /// The service's own host.
    Api,
    /// The host of uploads.
    File,
}
