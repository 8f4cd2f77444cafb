//! Strings on both sides of their limits.

use serde_json::json;
use tencent_esign_runtime::record::{Field, Shape};
use tencent_esign_runtime::validate::{
    Charset, Check, Content, Format, LengthUnit, Severity, Test,
};

use super::value::{literal, turned};
use super::{Case, pattern};

/// Strings that stay within a limit, and strings that break it.
pub(super) fn samples(test: Test) -> (Vec<String>, Vec<String>) {
    match test {
        Test::Format(format) => owned(forms(format)),
        Test::Charset(charset) => owned(characters(charset)),
        Test::Pattern(pattern) => pattern::sides(pattern.text),
        Test::MinLength(least, unit) => {
            let fewer = least.checked_sub(1).filter(|fewer| *fewer > 0);
            (
                long(least, unit),
                fewer.map_or_else(Vec::new, |fewer| long(fewer, unit)),
            )
        }
        Test::MaxLength(most, unit) => (long(most, unit), long(most + 1, unit)),
        Test::MaxDecodedBytes(most) => (vec![base64(most)], vec![base64(most + 1)]),
        _ => (Vec::new(), Vec::new()),
    }
}

/// Texts that carry the JSON that a member asks for, or something else; where a sibling
/// decides, once for each of its choices.
pub(super) fn json(field: &Field, check: &Check, content: Content) -> Vec<Case> {
    // Of several limits the first one tells of a text that cannot be read.
    let mut checks = field.limits().iter();
    let first = checks.find(|check| matches!(*check.test(), Test::Json(_)));
    let is_first = first.is_some_and(|first| std::ptr::eq(first, check));
    let samples = |content: Content| {
        let (right, wrong) = owned(carried(content));
        let right = right
            .into_iter()
            .map(|text| Case::within(field, text.into()));
        let wrong = wrong
            .into_iter()
            .filter(|_| is_first)
            .map(|text| Case::beyond(field, text.into(), check.severity()));
        right.chain(wrong).collect::<Vec<_>>()
    };
    let Content::Choice(choice) = content else {
        return samples(content);
    };
    let mut cases = samples(choice.other);
    for (values, content) in choice.types {
        for value in values
            .iter()
            .flat_map(|value| [Some(literal(value)), turned(value)])
        {
            let Some(value) = value else { continue };
            let samples = samples(*content).into_iter();
            cases.extend(samples.map(|case| case.with(choice.by, value.clone())));
        }
    }
    cases
}

fn carried(content: Content) -> Samples {
    match content {
        Content::Any => (&["1", "{}", " [1]"], &["{", "x", "{} {}"]),
        Content::Object | Content::Record(_) => {
            (&["{}", " {\"a\": 1}"], &["[]", "1", "{", "{'a': 1}"])
        }
        Content::Array | Content::List(_) => (&["[]", " [{}]"], &["{}", "1", "["]),
        Content::Text | Content::Choice(_) => (&["x", "{"], &[]),
    }
}

/// Numbers of identity documents, by the kinds that the sibling may name.
pub(super) fn id_card(
    shape: &Shape,
    field: &Field,
    sibling: &str,
    severity: Severity,
) -> Vec<Case> {
    const RIGHT: &str = "11010519491231002X";
    let kinds: [(&str, &str, Option<&str>); 4] = [
        ("ID_CARD", RIGHT, Some("110105194912310021")),
        ("HONGKONG_MACAO_AND_TAIWAN", RIGHT, Some("H1234567890")),
        ("HONGKONG_AND_MACAO", "H1234567890", Some(RIGHT)),
        ("OTHER_CARD_TYPE", "anything", None),
    ];
    let mut cases = vec![
        Case::within(field, RIGHT.into()),
        Case::beyond(field, "11010519491231002x".into(), severity),
    ];
    if sibling.is_empty() {
        return cases;
    }
    assert!(
        shape.position(sibling).is_some(),
        "{} has no member {sibling}",
        shape.name
    );
    for (kind, right, wrong) in kinds {
        cases.push(Case::within(field, right.into()).with(sibling, json!(kind)));
        if let Some(wrong) = wrong {
            cases.push(Case::beyond(field, wrong.into(), severity).with(sibling, json!(kind)));
        }
    }
    cases
}

type Samples = (&'static [&'static str], &'static [&'static str]);

fn forms(format: Format) -> Samples {
    match format {
        Format::MobileCn => (
            &["13800138000"],
            &["1380013800", "138001380000", "23800138000"],
        ),
        Format::Email => (&["a@b.cn"], &["a.b.cn", "a@b", "@b.cn", "a b@c.cn"]),
        Format::Uscc => (
            &["9144030071526726XG"],
            &["9144030071526726X", "9144030071526726X-"],
        ),
        Format::Id32 => (
            &["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"],
            &[
                "yDwF5UUckps4jcclUtjQYl3f0W9F1ha",
                "yDwF5UUckps4jcclUtjQYl3f0W9F1ha*",
            ],
        ),
        Format::Base64 => (&["QQ==", "QUFB"], &["QQ=", "Q Q==", "QUF_"]),
        Format::Url => (
            &["https://example.com/a?b=c"],
            &["example.com", "https:/example.com"],
        ),
        Format::UnixSeconds => (&["1769832000"], &["2026-01-31", "1769832000000"]),
        Format::Date => (&["2026-01-31"], &["2026-02-30", "2026-1-31", "20260131"]),
        Format::Datetime => (
            &["2026-01-31 09:30:00"],
            &["2026-01-31", "2026-01-31 24:00:00"],
        ),
        Format::DatetimeIso => (
            &["2026-01-31T09:30:00+08:00"],
            &["2026-01-31 09:30:00", "2026-01-31T09:30:00"],
        ),
        Format::Rgb => (&["255,0,0"], &["256,0,0", "255,0", "red"]),
    }
}

fn characters(charset: Charset) -> Samples {
    match charset {
        Charset::CjkWord => (&["合同_2026Ab"], &["a-b", "合同（1）"]),
        Charset::Word => (&["a_1Z"], &["a-b", "合"]),
        Charset::Alphanumeric => (&["aZ09"], &["a_1", "合"]),
        Charset::Digits => (&["0189"], &["1a", "１"]),
        Charset::Ascii => (&["a ~"], &["é", "合"]),
        Charset::Title => (
            &["《合同》 (1) [2], a-b_c; d: e. f & g + h"],
            &["a/b", "🙂"],
        ),
        Charset::Text => (
            &["《合同》 (1)\n甲方: 50 % / ¥1, ①≥2!"],
            &["好🙂", "a\u{7}"],
        ),
    }
}

/// Strings of so many characters or bytes: of one byte each, and where characters count also
/// of three and four.
fn long(length: u64, unit: LengthUnit) -> Vec<String> {
    /// Of the texts that files go into only the first character is a long one.
    const LARGE: usize = 10_000;
    let length = usize::try_from(length).expect("a limit that fits into memory");
    let narrow = "x".repeat(length);
    match unit {
        LengthUnit::Chars if length > LARGE => vec!["合".to_owned() + &narrow[1..], narrow],
        LengthUnit::Chars => vec![narrow, "合".repeat(length), "𠮷".repeat(length)],
        LengthUnit::Bytes => {
            let whole = "合".repeat(length / 3) + &"x".repeat(length % 3);
            vec![narrow, whole]
        }
    }
}

/// The base64 of so many bytes.
fn base64(bytes: u64) -> String {
    let groups = usize::try_from(bytes / 3).expect("a limit that fits into memory");
    let rest = ["", "AA==", "AAA="][usize::try_from(bytes % 3).expect("0 to 2")];
    "AAAA".repeat(groups) + rest
}

fn owned((right, wrong): Samples) -> (Vec<String>, Vec<String>) {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    (owned(right), owned(wrong))
}
