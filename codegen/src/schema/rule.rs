//! What holds across several members.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::{Charset, Condition, Format, Severity};

/// One rule. Exactly one of the demands (`require` and the words after it) is present.
///
/// A path names a member by its wire name: `Deadline`, `RegisterInfo.LegalName`,
/// `Approvers[*].ApproverType`. Paths are relative to the record that the rule
/// stands in, or to each element that `each` names; `$.` in front goes back to
/// the record that the rule stands in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RuleDef {
    /// The rule's name, in kebab case, unique in its file.
    pub id: String,
    /// What the rule says, as a sentence for the one who broke it.
    #[serde(default)]
    pub doc: String,
    /// The elements that the rule is applied to one by one (`Approvers[*]`).
    pub each: Option<String>,
    /// The rule applies only when this holds.
    pub when: Option<Condition>,
    /// The rule does not apply when this holds.
    pub unless: Option<Condition>,
    /// Every one of these members is present.
    pub require: Option<Vec<String>>,
    /// None of these members is present.
    pub forbid: Option<Vec<String>>,
    /// These members have no effect and might as well be left out.
    pub ignored: Option<Vec<String>>,
    /// The member that makes `ignored` ones be ignored, by being present.
    pub by: Option<String>,
    /// At least one of these groups is complete.
    pub at_least_one_of: Option<Vec<Group>>,
    /// At most one of these groups has a member present.
    pub at_most_one_of: Option<Vec<Group>>,
    /// Exactly one of these groups is complete, and no member of another is present.
    pub exactly_one_of: Option<Vec<Group>>,
    /// All of these members are present, or none is.
    pub together: Option<Vec<String>>,
    /// These lists, where present, have as many items each.
    pub same_length: Option<Vec<String>>,
    /// A list has this many items.
    pub items: Option<ItemCount>,
    /// A member, where present, has one of these values.
    pub allow: Option<AllowedValues>,
    /// A member, where present, keeps limits that hold in this case only.
    pub limit: Option<CaseLimit>,
    /// No two of the values at this path (`Approvers[*].ApproverMobile`) are equal.
    pub distinct: Option<String>,
    /// A list, where not empty, has an item that is none of these values.
    pub not_subset_of: Option<AllowedValues>,
    /// Two dates or times lie in order and not too far apart.
    pub date_span: Option<DateSpan>,
    /// These members, where both are present, are equal.
    pub equal_if_both: Option<[String; 2]>,
    /// How a break is judged.
    #[serde(default)]
    pub severity: Severity,
    /// The code that the server answers a break with, where known.
    pub code: Option<String>,
    /// Where the rule is documented, when it is not in the texts of its members.
    pub source: Option<String>,
}

/// Members that count as one alternative.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Group {
    /// One member.
    One(String),
    /// Several members that belong together.
    Many(Vec<String>),
}

/// How many items a list has.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemCount {
    /// The list.
    pub path: String,
    /// The fewest items.
    pub min_items: Option<u64>,
    /// The most items.
    pub max_items: Option<u64>,
}

/// A member and a list of values.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AllowedValues {
    /// The member.
    pub path: String,
    /// The values.
    pub values: Vec<Value>,
}

/// A member and the limits that hold for it in one case. Each is judged as the rule is.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CaseLimit {
    /// The member.
    pub path: String,
    /// The form of a string.
    pub format: Option<Format>,
    /// The characters that a string may hold.
    pub charset: Option<Charset>,
    /// A regular expression that a string matches.
    pub pattern: Option<String>,
    /// The fewest characters of a string.
    pub min_length: Option<u64>,
    /// The most characters of a string.
    pub max_length: Option<u64>,
    /// The smallest number.
    pub minimum: Option<f64>,
    /// The largest number.
    pub maximum: Option<f64>,
}

/// Two moments and how far apart they may be.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DateSpan {
    /// The earlier one.
    pub from: String,
    /// The later one.
    pub to: String,
    /// The most days between them.
    pub max_days: Option<u32>,
}
