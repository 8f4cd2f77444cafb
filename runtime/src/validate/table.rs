//! The words of the rule tables.
//!
//! Paths are wire names joined by dots, `[*]` behind a list. They begin at the record
//! that the rule belongs to, under `each` and in [`Condition::Any`] at the element;
//! `$.` in front goes back to the record that the rule belongs to. An empty path is the
//! element itself, where the elements are strings or numbers.

use super::{Content, Pattern};

/// How a violation is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Advice.
    Info,
    /// The documentation forbids it; the server is known to be more lenient.
    Warn,
    /// The server refuses it.
    Deny,
}

impl Severity {
    /// The word of the schema: `deny`, `warn` or `info`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warn => "warn",
            Self::Deny => "deny",
        }
    }
}

/// One limit on the values of a member. On a list, a test about strings or numbers
/// holds for each item.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// A limit whose break the server refuses.
    Deny(Test),
    /// A limit that the server does not enforce everywhere.
    Warn(Test),
    /// Advice.
    Info(Test),
    /// A limit with the code that the server answers with.
    Coded(Severity, Test, &'static str),
}

impl Check {
    /// A limit whose break the server refuses.
    pub const fn deny(test: Test) -> Self {
        Self::Deny(test)
    }

    /// A limit that the server does not enforce everywhere.
    pub const fn warn(test: Test) -> Self {
        Self::Warn(test)
    }

    /// Advice.
    pub const fn info(test: Test) -> Self {
        Self::Info(test)
    }

    /// The same limit with the code of the server's answer.
    pub const fn code(self, code: &'static str) -> Self {
        Self::Coded(self.severity(), *self.test(), code)
    }

    /// What is tested.
    #[inline]
    pub const fn test(&self) -> &Test {
        match self {
            Self::Deny(test) | Self::Warn(test) | Self::Info(test) | Self::Coded(_, test, _) => {
                test
            }
        }
    }

    /// How a break is judged.
    #[inline]
    pub const fn severity(&self) -> Severity {
        match self {
            Self::Deny(_) => Severity::Deny,
            Self::Warn(_) => Severity::Warn,
            Self::Info(_) => Severity::Info,
            Self::Coded(severity, ..) => *severity,
        }
    }

    /// The code that the server answers with; empty if not known.
    #[inline]
    pub const fn error_code(&self) -> &'static str {
        match self {
            Self::Deny(_) | Self::Warn(_) | Self::Info(_) => "",
            Self::Coded(_, _, code) => code,
        }
    }
}

/// What is tested of one value.
#[derive(Debug, Clone, Copy)]
pub enum Test {
    /// A string of this form.
    Format(Format),
    /// A number of an identity document whose kind the sibling member tells.
    IdCard(&'static str),
    /// A string of these characters.
    Charset(Charset),
    /// A string that matches the regular expression.
    Pattern(Pattern),
    /// A string of at least this length.
    MinLength(u64, LengthUnit),
    /// A string of at most this length.
    MaxLength(u64, LengthUnit),
    /// A base64 string of at most this many bytes once decoded.
    MaxDecodedBytes(u64),
    /// A string that carries JSON.
    Json(Content),
    /// One of these values. Takes the place of the list of an enum type.
    Enum(&'static [Literal]),
    /// A number of at least this.
    Minimum(f64),
    /// A number of at most this.
    Maximum(f64),
    /// A list of at least this many items.
    MinItems(u64),
    /// A list of at most this many items.
    MaxItems(u64),
    /// A list without equal items.
    UniqueItems,
    /// A list of objects whose values of this member differ.
    UniqueBy(&'static str),
    /// A moment (seconds since 1970) at least and at most so many seconds from now.
    Time(Option<i64>, Option<i64>),
}

/// What the length of a string counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LengthUnit {
    /// Unicode characters.
    Chars,
    /// Bytes of UTF-8.
    Bytes,
}

/// A class of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Charset {
    /// Chinese characters, ASCII letters, digits and the underscore.
    CjkWord,
    /// ASCII letters, digits and the underscore.
    Word,
    /// ASCII letters and digits.
    Alphanumeric,
    /// ASCII digits.
    Digits,
    /// Any character of ASCII.
    Ascii,
    /// Chinese characters, letters, digits, blanks and the usual punctuation of a title.
    Title,
    /// Chinese characters, letters, digits, blanks, line breaks and punctuation; no emoji.
    Text,
}

/// The form of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A mobile number of mainland China.
    MobileCn,
    /// An e-mail address.
    Email,
    /// A unified social credit code.
    Uscc,
    /// An id of the service: 32 letters and digits.
    Id32,
    /// Base64 with padding.
    Base64,
    /// An absolute URL.
    Url,
    /// Seconds since 1970, as a number or as digits.
    UnixSeconds,
    /// `2026-01-31`.
    Date,
    /// `2026-01-31 09:30:00`.
    Datetime,
    /// `2026-01-31T09:30:00+08:00`.
    DatetimeIso,
    /// `255,0,0`.
    Rgb,
}

/// A value in a table.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Literal {
    /// A string.
    Text(&'static str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
}

/// What holds across several members.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The rule's name.
    pub id: &'static str,
    /// The sentence for the one who broke it.
    pub message: &'static str,
    /// The elements that the rule is applied to one by one; empty for the record itself.
    pub each: &'static str,
    /// When the rule applies.
    pub when: Condition,
    /// What the rule demands.
    pub demand: Demand,
    /// How a break is judged.
    pub severity: Severity,
    /// The code that the server answers with; empty if not known.
    pub code: &'static str,
}

/// What a rule demands. An empty string, list or object counts as absent.
#[derive(Debug, Clone, Copy)]
pub enum Demand {
    /// Every member is present.
    Require(&'static [&'static str]),
    /// No member is present.
    Forbid(&'static [&'static str]),
    /// No member is present while the second path is (an empty path: always),
    /// for it would have no effect.
    Ignored(&'static [&'static str], &'static str),
    /// At least one group is complete.
    AtLeastOneOf(&'static [&'static [&'static str]]),
    /// At most one group has a member present.
    AtMostOneOf(&'static [&'static [&'static str]]),
    /// One group is complete, and no other has a member present.
    ExactlyOneOf(&'static [&'static [&'static str]]),
    /// All members are present, or none is.
    Together(&'static [&'static str]),
    /// The lists that are present have as many items each.
    SameLength(&'static [&'static str]),
    /// The list, where present, has so many items.
    Items(&'static str, Option<u64>, Option<u64>),
    /// The member, where present, has one of the values.
    Allow(&'static str, &'static [Literal]),
    /// The member, where present, keeps these limits.
    Limit(&'static str, &'static [Test]),
    /// No two of the values at the path are equal.
    Distinct(&'static str),
    /// The list, where not empty, has an item that is none of the values.
    NotSubsetOf(&'static str, &'static [Literal]),
    /// The moments lie in order and at most so many days apart.
    DateSpan(&'static str, &'static str, Option<u32>),
    /// Where both are present, they are equal.
    EqualIfBoth(&'static str, &'static str),
}

/// When a rule applies.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    /// Always.
    Always,
    /// The member, or the default where it is absent, has one of the values.
    In(&'static str, &'static [Literal], Option<Literal>),
    /// The member is present.
    Present(&'static str),
    /// The member is absent.
    Absent(&'static str),
    /// Some element meets the condition.
    Any(&'static str, &'static Condition),
    /// All of these hold.
    And(&'static [Condition]),
    /// At least one of these holds.
    Or(&'static [Condition]),
    /// This does not hold.
    Not(&'static Condition),
}
