//! `structs/NAME.json`: one object that requests or answers hold.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{FieldDef, RuleDef};

/// One struct of the service, shared by all actions that reach it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StructFile {
    /// Where the JSON Schema of this file lies, for editors.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The vendor's name of the struct, letter for letter; also the file's stem.
    pub name: String,
    /// What the struct stands for.
    #[serde(default)]
    pub doc: String,
    /// The members, in the vendor's order.
    #[serde(default)]
    pub fields: Vec<FieldDef>,
    /// What holds across the members, wherever the struct is used.
    #[serde(default)]
    pub rules: Vec<RuleDef>,
}
