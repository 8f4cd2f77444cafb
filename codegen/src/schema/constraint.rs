//! The words that limit one member, and how a limit is judged.

use schemars::JsonSchema;
use serde::Deserialize;

/// A constraint as written: a plain value, one object, or several objects.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(rename = "Limits_{T}")]
pub enum Limits<T> {
    /// Several limits of the same word, each with its own severity.
    Many(Vec<Limit<T>>),
    /// One limit with its severity, code or source.
    One(Limit<T>),
    /// The value alone, which denies.
    Plain(T),
}

/// One limit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[schemars(rename = "Limit_{T}")]
pub struct Limit<T> {
    /// The limit itself.
    pub value: T,
    /// How a break is judged.
    #[serde(default)]
    pub severity: Severity,
    /// The code that the server answers a break with, where known.
    pub code: Option<String>,
    /// Where the limit is documented, when it is not the member's own text.
    pub source: Option<String>,
    /// The sibling member that decides, for a format that depends on one.
    pub by: Option<String>,
    /// What a text that matches a pattern is, to go on behind "must be": `text without "&"`.
    pub hint: Option<String>,
}

impl<T> Limits<T> {
    /// What the limits say, without how a break is judged.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        let (many, plain) = match self {
            Self::Many(many) => (many.as_slice(), None),
            Self::One(one) => (std::slice::from_ref(one), None),
            Self::Plain(value) => ([].as_slice(), Some(value)),
        };
        many.iter().map(|limit| &limit.value).chain(plain)
    }

    /// The limits that stop a request.
    pub fn denied(&self) -> impl Iterator<Item = &T> {
        let (many, plain) = match self {
            Self::Many(many) => (many.as_slice(), None),
            Self::One(one) => (std::slice::from_ref(one), None),
            Self::Plain(value) => ([].as_slice(), Some(value)),
        };
        let many = many.iter().filter(|limit| limit.severity == Severity::Deny);
        many.map(|limit| &limit.value).chain(plain)
    }
}

/// What breaking a limit does to a request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The server refuses it; the client does not send it.
    #[default]
    Deny,
    /// The text forbids it, but a documented success breaks it.
    Warn,
    /// Advice.
    Info,
}

/// What the length of a string counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LengthUnit {
    /// Unicode characters.
    #[default]
    Chars,
    /// Bytes of UTF-8.
    Bytes,
}

/// A named class of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
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
    /// What one writes texts with: Chinese characters, letters, digits, blanks, line breaks
    /// and punctuation, but no emoji.
    Text,
}

/// The form of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// A mobile number of mainland China: 11 digits that begin with 1.
    MobileCn,
    /// An e-mail address.
    Email,
    /// The number of an identity document; `by` names the member that tells its kind.
    IdCard,
    /// A unified social credit code: 18 letters and digits.
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

/// Bounds of a point in time in seconds from now; a negative number lies in the past.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TimeBounds {
    /// The earliest allowed moment.
    pub min_ahead: Option<i64>,
    /// The latest allowed moment.
    pub max_ahead: Option<i64>,
}
