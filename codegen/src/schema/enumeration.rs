//! `enums/NAME.json`: one documented list of values, shared by the fields that take it.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{Deprecation, Severity};

/// A named list of documented values. It stays open: the server may know more.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnumFile {
    /// Where the JSON Schema of this file lies, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// Our name of the list, in upper camel case; also the file's stem.
    pub name: String,
    /// What the values have in common on the wire.
    #[serde(rename = "type")]
    pub ty: EnumType,
    /// What the list says about the thing that carries it.
    #[serde(default)]
    pub doc: String,
    /// How a value outside the list is judged in a request.
    #[serde(default)]
    pub severity: Severity,
    /// The code that the server answers a value outside the list with, where known.
    pub code: Option<String>,
    /// The values, in the vendor's order.
    pub values: Vec<EnumValue>,
}

/// The wire type of an enum's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EnumType {
    /// JSON numbers.
    Integer,
    /// JSON strings.
    String,
}

/// One documented value.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EnumValue {
    /// The value as it goes over the wire.
    pub value: Value,
    /// Its constant in Rust, in upper snake case.
    pub name: String,
    /// What choosing it means.
    #[serde(default)]
    pub doc: String,
    /// Present when the vendor advises against the value.
    pub deprecated: Option<Deprecation>,
}
