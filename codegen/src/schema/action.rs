//! `actions/NAME.json`: one call of the service.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{Deprecation, FieldDef, RuleDef};

/// One action: what it is for, what goes in, what comes out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionFile {
    /// Where the JSON Schema of this file lies, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The vendor's name of the action, letter for letter; also the file's stem.
    pub name: String,
    /// One sentence that says what the action does.
    #[serde(default)]
    pub summary: String,
    /// What an integrator needs to know beyond the summary.
    #[serde(default)]
    pub doc: String,
    /// The vendor's page of the action.
    pub doc_url: Option<String>,
    /// The document that the facts were read from, when it is not the vendor's definitions.
    pub source: Option<String>,
    /// Whether the call changes anything at the service.
    pub effect: Effect,
    /// Why the effect is what it is, where the name misleads.
    pub effect_reason: Option<String>,
    /// Which of the service's hosts takes the call.
    #[serde(default)]
    pub host: HostRole,
    /// Requests per second that the documentation grants by default.
    pub rate_limit: Option<u32>,
    /// Present when the vendor advises against the action.
    pub deprecated: Option<Deprecation>,
    /// The error codes that the vendor lists for the action.
    #[serde(default)]
    pub errors: Vec<String>,
    /// What the action takes.
    pub request: RequestDef,
    /// What the action answers.
    pub response: ResponseDef,
    /// Requests with their answers, with values of our own.
    #[serde(default)]
    pub examples: Vec<Example>,
}

/// The request of an action.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequestDef {
    /// The members, in the vendor's order.
    #[serde(default)]
    pub fields: Vec<FieldDef>,
    /// What holds across the members.
    #[serde(default)]
    pub rules: Vec<RuleDef>,
}

/// The answer of an action, without `RequestId`, which every answer has.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResponseDef {
    /// The members, in the vendor's order.
    #[serde(default)]
    pub fields: Vec<FieldDef>,
}

/// What a call does at the service, which decides whether it may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Nothing changes and nothing is billed; the call may be repeated.
    Read,
    /// Something changes; a second run may change it twice.
    Write,
    /// Something changes, but a second run of the same request changes nothing more.
    IdempotentWrite,
}

/// Which host of the service takes a call.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HostRole {
    /// The service's own host.
    #[default]
    Api,
    /// The host that takes file uploads.
    File,
}

/// A request with its answer.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Example {
    /// What the example shows.
    pub title: String,
    /// The request's members.
    pub request: Value,
    /// The answer's members, without the envelope.
    pub response: Value,
}
