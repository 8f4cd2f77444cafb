//! `service.json`: what holds for a whole service version.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{ActingDef, PagesDef, ReadinessDef, UploadsDef, WaiterDef};

/// One version of one service.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ServiceFile {
    /// Where the JSON Schema of this file lies, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The service's name; the module in Rust and the first folder below the schema.
    pub service: String,
    /// The name that hosts and signatures use, where it is not `service`.
    pub wire_name: Option<String>,
    /// The version as it goes into the header; the second folder below the schema.
    pub version: String,
    /// What the service is for.
    #[serde(default)]
    pub doc: String,
    /// The hosts by role.
    pub hosts: Hosts,
    /// Request members that say who calls; a client fills them in.
    #[serde(default)]
    pub identity: Vec<String>,
    /// Methods that make a client act for somebody else.
    #[serde(default)]
    pub acting: Vec<ActingDef>,
    /// The actions that answer page by page.
    #[serde(default)]
    pub pages: Vec<PagesDef>,
    /// The actions that tell how far a task is.
    #[serde(default)]
    pub waiters: Vec<WaiterDef>,
    /// The actions that can come too early.
    #[serde(default)]
    pub readiness: Vec<ReadinessDef>,
    /// How files are uploaded.
    pub uploads: Option<UploadsDef>,
}

/// The hosts of a service by role.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Hosts {
    /// Takes every call that has no host of its own.
    pub api: HostPair,
    /// Takes file uploads, where the service has such a host.
    pub file: Option<HostPair>,
}

/// One host by environment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct HostPair {
    /// The host of the production environment.
    pub production: String,
    /// The host of the joint test environment, where there is one.
    pub test: Option<String>,
}
