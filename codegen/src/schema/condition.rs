//! When a rule applies.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// A question about a request. Empty strings, lists and objects count as absent.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Condition {
    /// A member has this value.
    Equals(Equals),
    /// A member has one of these values.
    In(In),
    /// A member is present.
    Present(Present),
    /// A member is absent.
    Absent(Absent),
    /// Some element of a list meets a condition.
    Any(Any),
    /// All of these hold.
    And(And),
    /// At least one of these holds.
    Or(Or),
    /// This does not hold.
    Not(Not),
}

/// A member has this value.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Equals {
    /// The member.
    pub path: String,
    /// The value.
    pub eq: Value,
    /// The value that an absent member counts as.
    pub default: Option<Value>,
}

/// A member has one of these values.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct In {
    /// The member.
    pub path: String,
    /// The values.
    #[serde(rename = "in")]
    pub values: Vec<Value>,
    /// The value that an absent member counts as.
    pub default: Option<Value>,
}

/// A member is present.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Present {
    /// The member.
    pub present: String,
}

/// A member is absent.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Absent {
    /// The member.
    pub absent: String,
}

/// Some element of a list meets a condition.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Any {
    /// The elements (`Approvers[*]`).
    pub any: String,
    /// The condition, with paths relative to the element.
    pub is: Box<Condition>,
}

/// All of these hold.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct And {
    /// The conditions.
    pub and: Vec<Condition>,
}

/// At least one of these holds.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Or {
    /// The conditions.
    pub or: Vec<Condition>,
}

/// This does not hold.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Not {
    /// The condition.
    pub not: Box<Condition>,
}
