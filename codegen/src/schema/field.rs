//! A member of a request, an answer or a struct.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{Charset, Format, JsonContent, JsonForm, LengthUnit, Limits, TimeBounds};

/// One member: its wire name, its type, what it means and what limits it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FieldDef {
    /// The vendor's name of the member, letter for letter.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// In a request: the server refuses the call without it. In an answer: it is always there.
    #[serde(default)]
    pub required: bool,
    /// What the member means, for somebody who must choose its value.
    #[serde(default)]
    pub doc: String,
    /// The unit of a number (`seconds`, `days`, `pt`, `px`, `bytes`).
    pub unit: Option<String>,
    /// What the server assumes when the member is absent.
    pub default: Option<Value>,
    /// What the number 0 stands for, when it is no ordinary value.
    pub zero_means: Option<String>,
    /// Personal data or a secret: never shown in logs, errors or `Debug`.
    #[serde(default)]
    pub sensitive: bool,
    /// Present when the member should not be sent any more.
    pub deprecated: Option<Deprecation>,
    /// The form of a string.
    pub format: Option<Limits<Format>>,
    /// The characters that a string may hold.
    pub charset: Option<Limits<Charset>>,
    /// A regular expression that a string matches.
    pub pattern: Option<Limits<String>>,
    /// The fewest characters of a string.
    pub min_length: Option<Limits<u64>>,
    /// The most characters of a string.
    pub max_length: Option<Limits<u64>>,
    /// What `minLength` and `maxLength` count; characters unless stated.
    pub length_unit: Option<LengthUnit>,
    /// The most bytes of a base64 string once decoded.
    pub max_decoded_bytes: Option<Limits<u64>>,
    /// The JSON that a string carries.
    pub json: Option<Limits<JsonContent>>,
    /// A closed list of values, or the part of an enum type that this member takes.
    #[serde(rename = "enum")]
    pub values: Option<Limits<Vec<Value>>>,
    /// The smallest number.
    pub minimum: Option<Limits<f64>>,
    /// The largest number.
    pub maximum: Option<Limits<f64>>,
    /// The fewest items of a list.
    pub min_items: Option<Limits<u64>>,
    /// The most items of a list.
    pub max_items: Option<Limits<u64>>,
    /// No two items of a list are equal.
    pub unique_items: Option<Limits<bool>>,
    /// No two items of a list have the same value in this member.
    pub unique_by: Option<Limits<String>>,
    /// Bounds of a point in time, relative to the clock.
    pub time: Option<Limits<TimeBounds>>,
    /// The digest of the vendor's text in which a reader found no limit. `cargo xtask review`
    /// writes it; only members of requests without limits have one.
    pub reviewed: Option<String>,
}

impl FieldDef {
    /// The structs whose JSON the string carries.
    pub fn payloads(&self) -> impl Iterator<Item = &str> {
        let contents = self.json.iter().flat_map(Limits::values);
        contents
            .flat_map(JsonContent::forms)
            .filter_map(JsonForm::structure)
    }
}

/// The type of a member: a name, or a list of a type.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum TypeRef {
    /// `string`, `integer`, `float`, `boolean`, `binary`, a struct or an enum.
    Name(String),
    /// A list.
    List(ListType),
}

impl TypeRef {
    /// The name of the type, or of a list's innermost items.
    pub fn item(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::List(list) => list.list.item(),
        }
    }
}

/// A list of a type.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListType {
    /// The type of the items.
    pub list: Box<TypeRef>,
}

/// Why something should not be used any more, and what to use in its place.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Deprecation {
    /// What replaces it: a member, an action or a value.
    #[serde(rename = "use")]
    pub replacement: Option<String>,
    /// How far the vendor has gone.
    #[serde(default)]
    pub state: DeprecationState,
    /// What else a user must know, one sentence.
    pub note: Option<String>,
}

/// How far the vendor has gone with taking something away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeprecationState {
    /// It still works, and the vendor advises against it.
    #[default]
    Deprecated,
    /// The vendor marks it as out of use; the server ignores it or will refuse it.
    Disabled,
}
