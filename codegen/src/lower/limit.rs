//! The limits on a member in words.

use super::markdown::{code, phrase};
use super::payload;
use crate::model::{Check, Literal, Test};
use crate::schema::{Charset, Format, LengthUnit, Severity};

/// One limit, with how a break is judged and the server's code.
pub(super) fn limit(check: &Check) -> String {
    let mut text = test(&check.test);
    match check.severity {
        Severity::Deny => {}
        Severity::Warn => text.push_str(" (warns)"),
        Severity::Info => text.push_str(" (advice)"),
    }
    match check.code.as_str() {
        "" => text,
        code => format!("{text} (`{code}`)"),
    }
}

fn test(test: &Test) -> String {
    match test {
        Test::Format(value) => format(*value).to_owned(),
        Test::IdCard(by) if by.is_empty() => format(Format::IdCard).to_owned(),
        Test::IdCard(by) => format!("the number of an identity document of the kind `{by}`"),
        Test::Charset(value) => charset(*value).to_owned(),
        Test::Pattern(pattern, hint) if hint.is_empty() => format!("matches {}", code(pattern)),
        Test::Pattern(_, hint) => phrase(hint),
        Test::MinLength(least, unit) => format!("at least {}", counted(*least, length(*unit))),
        Test::MaxLength(most, unit) => format!("at most {}", counted(*most, length(*unit))),
        Test::MaxDecodedBytes(most) => format!("at most {} once decoded", counted(*most, "byte")),
        Test::Json(content) => payload::describe(content),
        Test::Enum(values) => {
            let values: Vec<_> = values.iter().map(|value| code(&literal(value))).collect();
            format!("one of {}", values.join(", "))
        }
        Test::Minimum(least) => format!("at least {least}"),
        Test::Maximum(most) => format!("at most {most}"),
        Test::MinItems(least) => format!("at least {}", counted(*least, "item")),
        Test::MaxItems(most) => format!("at most {}", counted(*most, "item")),
        Test::UniqueItems => "no equal items".to_owned(),
        Test::UniqueBy(member) => format!("no two items with the same `{member}`"),
        Test::Time(min, max) => time(*min, *max),
    }
}

fn counted(number: u64, unit: &str) -> String {
    match number {
        1 => format!("1 {unit}"),
        many => format!("{many} {unit}s"),
    }
}

fn length(unit: LengthUnit) -> &'static str {
    match unit {
        LengthUnit::Chars => "character",
        LengthUnit::Bytes => "byte",
    }
}

fn time(min: Option<i64>, max: Option<i64>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{}, {}", earliest(min), latest(max)),
        (Some(min), None) => earliest(min),
        (None, Some(max)) => latest(max),
        (None, None) => "any time".to_owned(),
    }
}

fn earliest(seconds: i64) -> String {
    match seconds {
        0 => "not in the past".to_owned(),
        ..0 => format!("at most {} ago", span(seconds.saturating_neg())),
        1.. => format!("at least {} from now", span(seconds)),
    }
}

fn latest(seconds: i64) -> String {
    match seconds {
        0 => "not in the future".to_owned(),
        ..0 => format!("at least {} ago", span(seconds.saturating_neg())),
        1.. => format!("at most {} from now", span(seconds)),
    }
}

fn span(seconds: i64) -> String {
    let units = [("day", 86_400), ("hour", 3_600), ("minute", 60)];
    let unit = units
        .iter()
        .find(|(_, size)| seconds != 0 && seconds.checked_rem(*size) == Some(0));
    let (name, number) = match unit {
        Some((name, size)) => (*name, seconds.checked_div(*size).unwrap_or(seconds)),
        None => ("second", seconds),
    };
    match number {
        1 => format!("1 {name}"),
        many => format!("{many} {name}s"),
    }
}

/// A value of a list; a string without its quotes.
fn literal(value: &Literal) -> String {
    match value {
        Literal::Text(text) => text.clone(),
        Literal::Integer(number) => number.to_string(),
        Literal::Float(number) => number.to_string(),
        Literal::Boolean(flag) => flag.to_string(),
    }
}

fn format(value: Format) -> &'static str {
    match value {
        Format::MobileCn => "a mobile number of mainland China, 11 digits",
        Format::Email => "an e-mail address",
        Format::IdCard => "the number of an identity document",
        Format::Uscc => "a unified social credit code, 18 letters and digits",
        Format::Id32 => "an id of 32 letters and digits",
        Format::Base64 => "base64",
        Format::Url => "an absolute URL",
        Format::UnixSeconds => "seconds since 1970",
        Format::Date => "a date like `2026-01-31`",
        Format::Datetime => "a time like `2026-01-31 09:30:00`",
        Format::DatetimeIso => "a time like `2026-01-31T09:30:00+08:00`",
        Format::Rgb => "a colour like `255,0,0`",
    }
}

fn charset(value: Charset) -> &'static str {
    match value {
        Charset::CjkWord => "only Chinese characters, letters, digits and `_`",
        Charset::Word => "only letters, digits and `_`",
        Charset::Alphanumeric => "only letters and digits",
        Charset::Digits => "only digits",
        Charset::Ascii => "only ASCII",
        Charset::Title => "only Chinese characters, letters, digits, blanks and common punctuation",
        Charset::Text => {
            "only Chinese characters, letters, digits, blanks and punctuation, no emoji"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_use_the_largest_unit_that_fits() {
        assert_eq!(span(31_536_000), "365 days");
        assert_eq!(span(5_400), "90 minutes");
        assert_eq!(span(61), "61 seconds");
        assert_eq!(span(0), "0 seconds");
    }
}
