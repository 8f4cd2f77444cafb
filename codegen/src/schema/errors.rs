//! `errors.json`: the error codes of a service version, or those that all services have.

use schemars::JsonSchema;
use serde::Deserialize;

/// What error codes mean.
///
/// The one at the top of the schema has the codes that all services share; the one beside
/// `service.json` has those of the service, and may say more exactly what a shared one means.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ErrorsFile {
    /// Where the JSON Schema of this file lies, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The codes, sorted by their bytes.
    pub codes: Vec<CodeDef>,
}

/// What one error code means.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CodeDef {
    /// The code as it goes over the wire.
    pub code: String,
    /// What the server says with it, in one sentence.
    #[serde(default)]
    pub doc: String,
    /// What the caller can do about it, if anything.
    pub remedy: Option<String>,
}
