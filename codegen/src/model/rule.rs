//! Limits and rules.

use super::TypeName;
use crate::schema::{Charset, Format, JsonKind, LengthUnit, Severity};

/// One limit.
#[derive(Debug, Clone)]
pub struct Check {
    /// What is tested.
    pub test: Test,
    /// How a break is judged.
    pub severity: Severity,
    /// The server's code; empty if not known.
    pub code: String,
}

/// What is tested of one value.
#[derive(Debug, Clone)]
pub enum Test {
    /// The form of a string.
    Format(Format),
    /// The number of an identity document, by a sibling's kind.
    IdCard(String),
    /// The characters of a string.
    Charset(Charset),
    /// A regular expression, and what a text that matches it is.
    Pattern(String, String),
    /// The least length.
    MinLength(u64, LengthUnit),
    /// The greatest length.
    MaxLength(u64, LengthUnit),
    /// The greatest decoded size.
    MaxDecodedBytes(u64),
    /// JSON in a string.
    Json(Content),
    /// A closed list.
    Enum(Vec<Literal>),
    /// The least number.
    Minimum(f64),
    /// The greatest number.
    Maximum(f64),
    /// The fewest items.
    MinItems(u64),
    /// The most items.
    MaxItems(u64),
    /// No equal items.
    UniqueItems,
    /// No items with an equal member.
    UniqueBy(String),
    /// Seconds from now.
    Time(Option<i64>, Option<i64>),
}

/// The JSON that a string carries.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// Any value of a kind.
    Kind(JsonKind),
    /// An object with the members of a struct.
    Record(TypeName),
    /// An array of such objects.
    List(TypeName),
    /// What a sibling's value decides.
    Choice(Choice),
}

impl Content {
    /// Whether a table of it names the shape of a struct.
    pub fn names_a_record(&self) -> bool {
        match self {
            Self::Kind(_) => false,
            Self::Record(_) | Self::List(_) => true,
            Self::Choice(choice) => {
                let mut contents = choice.types.iter().map(|(_, content)| content);
                choice.other.names_a_record() || contents.any(Self::names_a_record)
            }
        }
    }
}

/// What a string carries, by the value of a sibling.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// The sibling's wire name.
    pub by: String,
    /// The contents with their values, by the first value of each.
    pub types: Vec<(Vec<Literal>, Content)>,
    /// The content for all other values.
    pub other: Box<Content>,
}

/// A value in a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// A string.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// A boolean.
    Boolean(bool),
}

/// One rule.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name.
    pub id: String,
    /// The sentence for the one who broke it.
    pub message: String,
    /// The elements it is applied to; empty for the record.
    pub each: String,
    /// When it applies.
    pub when: Condition,
    /// What it demands.
    pub demand: Demand,
    /// How a break is judged.
    pub severity: Severity,
    /// The server's code; empty if not known.
    pub code: String,
}

/// When a rule applies.
#[derive(Debug, Clone)]
pub enum Condition {
    /// Always.
    Always,
    /// A member has one of these values.
    In(String, Vec<Literal>, Option<Literal>),
    /// A member is present.
    Present(String),
    /// A member is absent.
    Absent(String),
    /// Some element meets the condition.
    Any(String, Box<Condition>),
    /// All hold.
    And(Vec<Condition>),
    /// One holds.
    Or(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
}

/// What a rule demands.
#[derive(Debug, Clone)]
pub enum Demand {
    /// All present.
    Require(Vec<String>),
    /// None present.
    Forbid(Vec<String>),
    /// None present, while the second is; empty for always.
    Ignored(Vec<String>, String),
    /// At least one group.
    AtLeastOneOf(Vec<Vec<String>>),
    /// At most one group.
    AtMostOneOf(Vec<Vec<String>>),
    /// One group.
    ExactlyOneOf(Vec<Vec<String>>),
    /// All or none.
    Together(Vec<String>),
    /// As many items each.
    SameLength(Vec<String>),
    /// So many items.
    Items(String, Option<u64>, Option<u64>),
    /// One of the values.
    Allow(String, Vec<Literal>),
    /// Limits of one member.
    Limit(String, Vec<Test>),
    /// No equal values.
    Distinct(String),
    /// Not only these values.
    NotSubsetOf(String, Vec<Literal>),
    /// In order and not too far apart.
    DateSpan(String, String, Option<u32>),
    /// Equal.
    EqualIfBoth(String, String),
}
