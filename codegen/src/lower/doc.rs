//! Documentation lines: the curated text, and the facts that are printed from the schema.
//!
//! Limits are printed from the constraints that the validator reads, so the two cannot
//! disagree.

use crate::model::{Check, Literal, Test};
use crate::schema::{Charset, Deprecation, DeprecationState, FieldDef, Format, JsonKind, LengthUnit, Severity};

/// The lines of a text, safe for rustdoc: a sentence a line, so that a changed sentence is
/// a changed line.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().flat_map(|line| paragraph(line.trim())).collect()
}

fn paragraph(text: &str) -> Vec<String> {
    let mut lines = sentences(&escape(text));
    if text.starts_with("- ") {
        // Further sentences belong to the same item of the list.
        lines.iter_mut().skip(1).for_each(|line| line.insert_str(0, "  "));
    }
    lines
}

fn sentences(paragraph: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in paragraph.split(' ') {
        let begins = word.starts_with(|c: char| c.is_uppercase() || c == '`' || c == '(');
        if begins && line.ends_with(['.', '?', '!']) {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// The documentation of a field.
pub(super) fn field(def: &FieldDef, checks: &[Check]) -> Vec<String> {
    let mut lines = match def.doc.trim() {
        "" => vec![format!("`{}`.", def.name)],
        text => paragraphs(text),
    };
    let mut facts = Vec::new();
    if let Some(unit) = &def.unit {
        facts.push(format!("In {unit}."));
    }
    if let Some(default) = &def.default {
        facts.push(format!("Default: {}.", code(&default.to_string())));
    }
    if let Some(meaning) = &def.zero_means {
        facts.push(format!("0 means {}.", phrase(meaning.trim_end_matches('.'))));
    }
    if !checks.is_empty() {
        let limits: Vec<_> = checks.iter().map(limit).collect();
        facts.push(format!("Limits: {}.", limits.join("; ")));
    }
    if let Some(deprecation) = &def.deprecated {
        facts.push(deprecation_note(deprecation));
    }
    if !facts.is_empty() {
        lines.push(String::new());
        lines.push(facts.join(" "));
    }
    lines
}

/// One sentence on why something should not be used.
pub(super) fn deprecation_note(deprecation: &Deprecation) -> String {
    let state = match deprecation.state {
        DeprecationState::Deprecated => "Deprecated",
        DeprecationState::Disabled => "Out of use",
    };
    let replacement = deprecation.replacement.as_ref();
    let instead = replacement.map_or_else(String::new, |name| format!("; use `{name}`"));
    let note = deprecation.note.as_ref();
    let note = note.map_or_else(String::new, |note| format!(" {}", phrase(note)));
    format!("{state}{instead}.{note}")
}

/// The same for the compiler's warning, which says itself that it is about a deprecation.
/// rustdoc shows it, too.
pub(super) fn deprecation_hint(deprecation: &Deprecation) -> String {
    let instead = deprecation.replacement.as_ref().map(|name| format!("use `{name}`"));
    let note = deprecation.note.as_ref().map(|note| phrase(note));
    match (instead, note) {
        (Some(instead), Some(note)) => format!("{instead}. {note}"),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => "the service advises against this action".to_owned(),
    }
}

fn limit(check: &Check) -> String {
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
        Test::Pattern(pattern) => format!("matches {}", code(pattern)),
        Test::MinLength(least, unit) => format!("at least {}", counted(*least, length(*unit))),
        Test::MaxLength(most, unit) => format!("at most {}", counted(*most, length(*unit))),
        Test::MaxDecodedBytes(most) => format!("at most {} once decoded", counted(*most, "byte")),
        Test::Json(kind) => json(*kind).to_owned(),
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
    let unit = units.iter().find(|(_, size)| seconds != 0 && seconds.checked_rem(*size) == Some(0));
    let (name, number) = match unit {
        Some((name, size)) => (*name, seconds.checked_div(*size).unwrap_or(seconds)),
        None => ("second", seconds),
    };
    match number {
        1 => format!("1 {name}"),
        many => format!("{many} {name}s"),
    }
}

/// A text as code.
fn code(text: &str) -> String {
    match text {
        "" => "`\"\"`".to_owned(),
        text if text.contains('`') => format!("`` {text} ``"),
        text => format!("`{text}`"),
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
    }
}

fn json(value: JsonKind) -> &'static str {
    match value {
        JsonKind::Any => "JSON",
        JsonKind::Object => "a JSON object",
        JsonKind::Array => "a JSON array",
    }
}

/// A text that becomes part of a line.
fn phrase(text: &str) -> String {
    escape(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Text that rustdoc shows as it stands: brackets are no links, `<` begins no tag, `#` no
/// heading, and bare URLs become links. What stands between backticks is left alone.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    if text.starts_with('#') {
        out.push('\\');
    }
    let mut parts = text.split('`').enumerate().peekable();
    while let Some((index, part)) = parts.next() {
        // Parts alternate between outside and inside of backticks.
        let is_inside = index.checked_rem(2) == Some(1);
        match (is_inside, parts.peek().is_some()) {
            (true, true) => {
                out.push('`');
                out.push_str(part);
                out.push('`');
            }
            // A backtick without a partner.
            (true, false) => {
                out.push_str("\\`");
                escape_plain(part, &mut out);
            }
            (false, _) => escape_plain(part, &mut out),
        }
    }
    out
}

fn escape_plain(text: &str, out: &mut String) {
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        let url = word.find("https://").or_else(|| word.find("http://"));
        let (before, url) = word.split_at_checked(url.unwrap_or(word.len())).unwrap_or((word, ""));
        escape_word(before, out);
        if !url.is_empty() {
            link(url, out);
        }
    }
}

fn escape_word(word: &str, out: &mut String) {
    let mut before = ' ';
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        // An underscore within a word is one; at its ends it would be emphasis.
        let is_inner = before.is_alphanumeric() && chars.peek().is_some_and(|c| c.is_alphanumeric());
        if matches!(c, '[' | ']' | '<' | '>' | '*' | '\\') || (c == '_' && !is_inner) {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
}

fn link(word: &str, out: &mut String) {
    let url = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '>']);
    out.push('<');
    out.push_str(url);
    out.push('>');
    escape_word(word.get(url.len()..).unwrap_or_default(), out);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_shown_as_it_stands() {
        assert_eq!(escape("see [a] <b> `[c]` x_y"), "see \\[a\\] \\<b\\> `[c]` x_y");
        assert_eq!(escape("at https://a.b/c_d, then"), "at <https://a.b/c_d>, then");
        assert_eq!(escape("(https://a.b) <https://c.d>"), "(<https://a.b>) \\<<https://c.d>\\>");
        assert_eq!(escape("_x_y_ __z"), "\\_x_y\\_ \\_\\_z");
        assert_eq!(escape("a ` and [b]"), "a \\` and \\[b\\]");
    }

    #[test]
    fn spans_use_the_largest_unit_that_fits() {
        assert_eq!(span(31_536_000), "365 days");
        assert_eq!(span(5_400), "90 minutes");
        assert_eq!(span(61), "61 seconds");
        assert_eq!(span(0), "0 seconds");
    }
}
