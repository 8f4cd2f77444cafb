//! Forms of strings.
//!
//! Forms that the service itself decides on (addresses, links) are judged loosely: a
//! right value must never be refused, while a plain mistake should be found.

use super::node::Node;
use super::{Format, moment};

/// Whether a text has this form.
pub(super) fn fits(format: Format, text: &str) -> bool {
    match format {
        Format::MobileCn => text.len() == 11 && text.starts_with('1') && all_digits(text),
        Format::Email => email(text),
        Format::Uscc => text.len() == 18 && all_alphanumeric(text),
        Format::Id32 => text.len() == 32 && all_alphanumeric(text),
        Format::Base64 => base64(text),
        Format::Url => url(text),
        Format::UnixSeconds => moment::digits(text).is_some(),
        Format::Date => moment::date(text).is_some(),
        Format::Datetime => moment::datetime(text).is_some(),
        Format::DatetimeIso => moment::datetime_iso(text).is_some(),
        Format::Rgb => rgb(text),
    }
}

/// Whether a number can be a moment in seconds; one in milliseconds is too large.
pub(super) fn is_unix_seconds(node: Node<'_>) -> bool {
    matches!(node, Node::Integer(0..100_000_000_000))
}

/// What the form looks like, for messages.
pub(super) fn describe(format: Format) -> &'static str {
    match format {
        Format::MobileCn => "a mobile number of mainland China (11 digits that begin with 1)",
        Format::Email => "an e-mail address",
        Format::Uscc => "a unified social credit code (18 letters and digits)",
        Format::Id32 => "an id of the service (32 letters and digits)",
        Format::Base64 => "base64 with padding, without blanks and line breaks",
        Format::Url => "an absolute url such as https://example.com/path",
        Format::UnixSeconds => "a moment in seconds since 1970, not in milliseconds",
        Format::Date => "a date such as 2026-01-31",
        Format::Datetime => "a date and time such as 2026-01-31 09:30:00",
        Format::DatetimeIso => "a date and time such as 2026-01-31T09:30:00+08:00",
        Format::Rgb => "a colour such as 255,0,0",
    }
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn all_alphanumeric(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Something, one `@`, and a host with a dot; no blanks.
fn email(text: &str) -> bool {
    match text.split_once('@') {
        Some((user, host)) => {
            !user.is_empty()
                && host.contains('.')
                && host.split('.').all(|label| !label.is_empty())
                && !host.contains('@')
                && !has_blank(text)
        }
        None => false,
    }
}

/// A scheme, `://` and something behind it; no blanks. Apps have schemes of their own.
fn url(text: &str) -> bool {
    match text.split_once("://") {
        Some((scheme, rest)) => {
            scheme.starts_with(|first: char| first.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
                && !rest.is_empty()
                && !has_blank(text)
        }
        None => false,
    }
}

fn has_blank(text: &str) -> bool {
    text.chars()
        .any(|character| character.is_whitespace() || character.is_control())
}

/// The alphabet of RFC 4648 and its padding, in whole groups of four.
fn base64(text: &str) -> bool {
    // Files are judged here: blocks without early exit let the compiler use wide registers.
    const BLOCK: usize = 4_096;
    let digits = text
        .strip_suffix("==")
        .or_else(|| text.strip_suffix('='))
        .unwrap_or(text);
    text.len().is_multiple_of(4)
        && digits.as_bytes().chunks(BLOCK).all(|block| {
            block.iter().fold(true, |right, byte| {
                right & (byte.is_ascii_alphanumeric() | (*byte == b'+') | (*byte == b'/'))
            })
        })
}

/// `255,0,0`, `rgb(255, 0, 0)` or `#FF0000`: the service documents all three.
fn rgb(text: &str) -> bool {
    if let Some(digits) = text.strip_prefix('#') {
        return digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    let inner = text
        .strip_prefix("rgb(")
        .and_then(|rest| rest.strip_suffix(')'));
    let mut parts = inner.unwrap_or(text).split(',').map(str::trim);
    let mut part = || {
        parts
            .next()
            .is_some_and(|part| !part.is_empty() && all_digits(part) && part.parse::<u8>().is_ok())
    };
    let three = part() && part() && part();
    three && parts.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(format: Format, right: &[&str], wrong: &[&str]) {
        for text in right {
            assert!(fits(format, text), "{format:?} should take {text:?}");
        }
        for text in wrong {
            assert!(!fits(format, text), "{format:?} should refuse {text:?}");
        }
    }

    #[test]
    fn numbers_and_ids() {
        check(
            Format::MobileCn,
            &["13800138000", "19999999999"],
            &[
                "1380013800",
                "138001380000",
                "23800138000",
                "1880***0000",
                "+8613800138",
            ],
        );
        check(
            Format::Uscc,
            &["9144030071526726XG"],
            &[
                "9144030071526726X",
                "9144030071526726X*",
                "9144030071526726XGG",
            ],
        );
        check(
            Format::Id32,
            &["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"],
            &[
                "yDwF5UUckps4jcclUtjQYl3f0W9F1ha",
                "yDwF5UUckps4jcclUtjQYl3f0W9F1h_3",
            ],
        );
    }

    #[test]
    fn addresses() {
        check(
            Format::Email,
            &["a@b.cn", "张.三+x@mail.example.com"],
            &[
                "a@b", "@b.cn", "a@@b.cn", "a b@c.cn", "a@b..cn", "a@.cn", "a.b.cn",
            ],
        );
        check(
            Format::Url,
            &[
                "https://example.com",
                "qianapp://x",
                "http://localhost:80/中?a=b#c",
            ],
            &[
                "example.com",
                "://x",
                "https://",
                "https://a b",
                "1a://b",
                "a_b://c",
            ],
        );
    }

    #[test]
    fn base64_in_full_groups() {
        let (file, broken) = (
            "QUJD".repeat(5_000),
            format!("{}*A==", "QUJD".repeat(5_000)),
        );
        check(
            Format::Base64,
            &["QUJD", "QUI=", "QQ==", "+/+/", &file],
            &[
                "QUJ", "QQ=", "QU=D", "Q===", "====", "QU-_", "QUJD\n", "QU JD", &broken,
            ],
        );
    }

    #[test]
    fn moments_and_colours() {
        check(
            Format::UnixSeconds,
            &["0", "1769832000"],
            &["1769832000000", "-1", "1.5", "x"],
        );
        check(
            Format::Date,
            &["2024-02-29"],
            &["2023-02-29", "20240229", "2024-2-29"],
        );
        check(
            Format::Datetime,
            &["2026-01-31 09:30:00"],
            &["2026-01-31", "2026-01-31 09:30"],
        );
        check(
            Format::DatetimeIso,
            &["2026-01-31T09:30:00+08:00", "2026-01-31T01:30:00.5Z"],
            &["2026-01-31 09:30:00", "2026-01-31T09:30:00"],
        );
        check(
            Format::Rgb,
            &["255,0,0", "rgb(213, 73, 65)", "#D54941"],
            &[
                "256,0,0",
                "255,0",
                "1,2,3,4",
                "#D5494",
                "red",
                "+1,2,3",
                "rgb(1,2,3",
            ],
        );
        let number = |number| is_unix_seconds(Node::Integer(number));
        assert!(number(0) && number(99_999_999_999));
        assert!(!number(-1) && !number(1_769_832_000_000));
    }
}
