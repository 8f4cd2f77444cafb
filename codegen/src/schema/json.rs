//! The JSON that a string carries: its kind, a struct, or a choice by another member.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// What a string carries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum JsonContent {
    /// The same, whatever the other members say.
    Form(JsonForm),
    /// What another member decides.
    Choice(JsonChoice),
}

/// One form of JSON.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum JsonForm {
    /// Any value of a kind.
    Kind(JsonKind),
    /// An object with the members of a struct.
    Struct(String),
    /// An array of such objects.
    List(JsonList),
}

/// The kind of JSON that a string carries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum JsonKind {
    /// Any JSON value.
    Any,
    /// An object.
    Object,
    /// An array.
    Array,
    /// No JSON but plain text; has a meaning in a choice only.
    Text,
}

/// An array of objects.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JsonList {
    /// The struct of the items.
    pub list: String,
}

/// A choice by the value of another member.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct JsonChoice {
    /// The sibling member that decides.
    pub by: String,
    /// What the string carries, by the value of that member.
    pub types: BTreeMap<String, JsonForm>,
    /// What it carries for all other values; any JSON unless stated.
    pub other: Option<JsonForm>,
}

impl JsonContent {
    /// Every form that the string may have.
    pub fn forms(&self) -> impl Iterator<Item = &JsonForm> {
        let (form, choice) = match self {
            Self::Form(form) => (Some(form), None),
            Self::Choice(choice) => (None, Some(choice)),
        };
        let chosen = choice
            .into_iter()
            .flat_map(|choice| choice.types.values().chain(&choice.other));
        form.into_iter().chain(chosen)
    }
}

impl JsonForm {
    /// The struct that it names.
    pub fn structure(&self) -> Option<&str> {
        match self {
            Self::Kind(_) => None,
            Self::Struct(name) => Some(name),
            Self::List(list) => Some(&list.list),
        }
    }
}
