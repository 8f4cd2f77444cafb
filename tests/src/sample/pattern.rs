//! Texts on both sides of a regular expression.
//!
//! The texts are made from the parsed expression: one that it describes, and the same with
//! one part at its bound or one past it (the characters at the ends of a class and their
//! neighbours, one repetition fewer and one more, a letter of the other case). Drawn texts
//! and a few plain ones come on top. Which of them match is asked of the engine that the
//! validator uses, so that anchors, negations and alternatives need no thought here.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use regex_lite::Regex;
use regex_syntax::hir::{Capture, Class, Hir, HirKind, Repetition};

/// Texts that match, and texts that do not.
type Sides = (Vec<String>, Vec<String>);

/// At most so many texts of one side.
const MOST: usize = 16;
/// Of a class with many ranges so many are tried.
const RANGES: usize = 12;

/// Texts that a pattern matches, and texts that it does not match.
pub(super) fn sides(pattern: &'static str) -> Sides {
    static KNOWN: Mutex<BTreeMap<&str, Sides>> = Mutex::new(BTreeMap::new());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    known
        .entry(pattern)
        .or_insert_with(|| tried(pattern))
        .clone()
}

fn tried(pattern: &str) -> Sides {
    let engine = Regex::new(pattern).expect("the generator has tried the pattern");
    let expression = regex_syntax::parse(pattern).expect("the pattern is a regular expression");
    let mut texts: Vec<String> = around(&expression)
        .into_iter()
        .chain(drawn(&expression))
        .collect();
    let inside: Vec<_> = texts
        .iter()
        .take(4)
        .flat_map(|text| [format!("{text}&"), format!("({text})"), format!("x{text}y")])
        .collect();
    texts.extend(inside);
    texts.extend(PLAIN.iter().map(|text| (*text).to_owned()));
    // An empty text counts as absent.
    texts.retain(|text| !text.is_empty());
    let (mut right, mut wrong) = (Vec::new(), Vec::new());
    for text in texts {
        let side = if engine.is_match(&text) {
            &mut right
        } else {
            &mut wrong
        };
        if side.len() < MOST && !side.contains(&text) {
            side.push(text);
        }
    }
    (right, wrong)
}

/// Texts of many sorts, for patterns that say nothing of most characters.
const PLAIN: &[&str] = &[
    "x",
    "X",
    "7",
    "0",
    " ",
    "_",
    "-",
    "/",
    ".",
    "&",
    "(",
    ")",
    "（",
    "）",
    "\n",
    "合同",
    "🙂",
    "a b",
    "a.b",
    "{}",
    "http://",
    "https://example.com/a",
    "2026-01-31",
    "13800138000",
    "+86 13800138000",
    "0755-86013388",
];

/// Texts that the expression describes where all anchors hold.
fn drawn(expression: &Hir) -> Vec<String> {
    let strategy = proptest::string::string_regex_parsed(&unanchored(expression));
    let strategy = strategy.expect("without anchors everything can be drawn");
    let mut runner = TestRunner::deterministic();
    let text = |_| strategy.new_tree(&mut runner).expect("a text").current();
    (0..3).map(text).collect()
}

/// The same expression with nothing in place of its anchors.
fn unanchored(expression: &Hir) -> Hir {
    match expression.kind() {
        HirKind::Look(_) => Hir::empty(),
        HirKind::Capture(Capture { sub, .. }) => unanchored(sub),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(unanchored).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(unanchored).collect()),
        HirKind::Repetition(repeated) => Hir::repetition(Repetition {
            sub: unanchored(&repeated.sub).into(),
            ..repeated.clone()
        }),
        HirKind::Empty | HirKind::Literal(_) | HirKind::Class(_) => expression.clone(),
    }
}

/// A text that the expression describes, anchors aside.
fn typical(expression: &Hir) -> String {
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => String::new(),
        HirKind::Literal(literal) => String::from_utf8_lossy(&literal.0).into_owned(),
        HirKind::Class(class) => usual(class).to_string(),
        HirKind::Repetition(repeated) => typical(&repeated.sub).repeat(usual_count(repeated)),
        HirKind::Capture(Capture { sub, .. }) => typical(sub),
        HirKind::Concat(parts) => parts.iter().map(typical).collect(),
        HirKind::Alternation(parts) => parts.first().map_or_else(String::new, typical),
    }
}

/// The typical text, and the same with one part at a bound or past it.
fn around(expression: &Hir) -> Vec<String> {
    let mut texts = vec![typical(expression)];
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            let text = String::from_utf8_lossy(&literal.0);
            texts.extend([text.to_uppercase(), text.to_lowercase()]);
            texts.extend(without_last(&text));
        }
        HirKind::Class(class) => texts.extend(bounds(class).iter().map(char::to_string)),
        HirKind::Repetition(repeated) => texts.extend(counts(repeated)),
        HirKind::Capture(Capture { sub, .. }) => texts.extend(around(sub)),
        HirKind::Concat(parts) => {
            for (index, part) in parts.iter().enumerate() {
                let before: String = parts[..index].iter().map(typical).collect();
                let after: String = parts[index + 1..].iter().map(typical).collect();
                // With nothing in place of the part, too.
                let inner = around(part).into_iter().chain([String::new()]);
                texts.extend(inner.map(|text| format!("{before}{text}{after}")));
            }
        }
        HirKind::Alternation(parts) => texts.extend(parts.iter().flat_map(around)),
    }
    texts
}

/// One repetition fewer, as few and as many as there may be, one more, and the usual
/// number with the last one varied.
fn counts(repeated: &Repetition) -> Vec<String> {
    let once = typical(&repeated.sub);
    let least = repeated.min as usize;
    let most = repeated.max.map(|most| most as usize);
    let counts = [
        least.checked_sub(1),
        Some(least),
        most,
        most.map(|most| most + 1),
        Some(least + 2),
    ];
    let of_count = counts.into_iter().flatten().map(|count| once.repeat(count));
    let others = once.repeat(usual_count(repeated) - 1);
    let varied = around(&repeated.sub)
        .into_iter()
        .map(|text| format!("{others}{text}"));
    of_count.chain(varied).collect()
}

/// At least one repetition, so that there is something to vary.
fn usual_count(repeated: &Repetition) -> usize {
    repeated.min.max(1) as usize
}

fn without_last(text: &str) -> Option<String> {
    let mut characters = text.chars();
    characters.next_back()?;
    Some(characters.as_str().to_owned())
}

/// A character that one expects in a class: a letter, a digit, or the first.
fn usual(class: &Class) -> char {
    let ranges = ranges(class);
    let is_in = |character: &char| {
        ranges
            .iter()
            .any(|(first, last)| (first..=last).contains(&character))
    };
    let expected = ['a', 'A', '1', '合'].into_iter().find(is_in);
    expected
        .or_else(|| ranges.first().map(|(first, _)| *first))
        .expect("a class has a character")
}

/// The characters at the ends of the ranges, and those beside them.
fn bounds(class: &Class) -> Vec<char> {
    let bounds = ranges(class).into_iter().take(RANGES);
    bounds
        .flat_map(|(first, last)| {
            let before = (first > char::MIN).then(|| ('\0'..first).next_back());
            let after = (last < char::MAX).then(|| {
                let mut from = last..=char::MAX;
                from.nth(1)
            });
            [before.flatten(), Some(first), Some(last), after.flatten()]
        })
        .flatten()
        .collect()
}

fn ranges(class: &Class) -> Vec<(char, char)> {
    match class {
        Class::Unicode(class) => class
            .iter()
            .map(|range| (range.start(), range.end()))
            .collect(),
        Class::Bytes(class) => class
            .iter()
            .map(|range| (range.start().into(), range.end().into()))
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::sides;

    /// Both sides have the texts next to the bound that the pattern draws.
    fn check(pattern: &'static str, right: &[&str], wrong: &[&str]) {
        let (matching, others) = sides(pattern);
        for (expected, found) in [(right, matching), (wrong, others)] {
            for text in expected {
                assert!(
                    found.iter().any(|found| found == text),
                    "{pattern} lacks {text:?} among {found:?}"
                );
            }
        }
    }

    #[test]
    fn classes_end_where_they_end() {
        check("^[b-d]$", &["b", "d"], &["a", "e"]);
        check("^[^&]*$", &["%", "'"], &["&"]);
        check(
            "^[^\\x{1F000}-\\x{1FAFF}]*$",
            &["\u{1EFFF}", "\u{1FB00}"],
            &["\u{1F000}", "\u{1FAFF}"],
        );
        check("^[^a-z]*$", &["`", "{"], &["a", "z"]);
    }

    #[test]
    fn repetitions_are_counted() {
        check("^[0-9]{3}$", &["111"], &["11", "1111"]);
        check("^[^,]*(,[^,]*){0,2}$", &["a,a,a"], &["a,a,a,a"]);
        check("^1[0-9]{2}$", &["111"], &["11", "1111"]);
    }

    #[test]
    fn alternatives_are_all_tried() {
        check("^([1-9][0-9]|100)$", &["11", "100"], &["1", "01"]);
        check("^[^.]*$|\\.(?i:pdf|docx?)$", &["a", ".PDF"], &[".PD"]);
        check(
            "^(https|qianapp)://",
            &["https://", "qianapp://"],
            &["HTTPS://", "https:/"],
        );
    }
}
