//! Text for rustdoc, which reads Markdown.

/// The lines of a text, safe for rustdoc: a sentence a line, so that a changed sentence is
/// a changed line.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines()
        .flat_map(|line| paragraph(line.trim()))
        .collect()
}

fn paragraph(text: &str) -> Vec<String> {
    let mut lines = sentences(&escape(text));
    if text.starts_with("- ") {
        // Further sentences belong to the same item of the list.
        lines
            .iter_mut()
            .skip(1)
            .for_each(|line| line.insert_str(0, "  "));
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

/// A text as code.
pub(super) fn code(text: &str) -> String {
    match text {
        "" => "`\"\"`".to_owned(),
        text if text.contains('`') => format!("`` {text} ``"),
        text => format!("`{text}`"),
    }
}

/// A text that becomes part of a line.
pub(super) fn phrase(text: &str) -> String {
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
        let (before, url) = word
            .split_at_checked(url.unwrap_or(word.len()))
            .unwrap_or((word, ""));
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
        let is_inner =
            before.is_alphanumeric() && chars.peek().is_some_and(|c| c.is_alphanumeric());
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
        assert_eq!(
            escape("see [a] <b> `[c]` x_y"),
            "see \\[a\\] \\<b\\> `[c]` x_y"
        );
        assert_eq!(
            escape("at https://a.b/c_d, then"),
            "at <https://a.b/c_d>, then"
        );
        assert_eq!(
            escape("(https://a.b) <https://c.d>"),
            "(<https://a.b>) \\<<https://c.d>\\>"
        );
        assert_eq!(escape("_x_y_ __z"), "\\_x_y\\_ \\_\\_z");
        assert_eq!(escape("a ` and [b]"), "a \\` and \\[b\\]");
    }
}
