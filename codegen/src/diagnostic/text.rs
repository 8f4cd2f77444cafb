//! Diagnostics as text: the message, the place, the line of the file with a mark below.

use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

use super::Diagnostic;
use crate::load::Sources;

/// How many columns of a long line are shown.
const WINDOW: usize = 100;
/// How many of them stand before the marked characters.
const BEFORE: usize = 40;

/// All diagnostics as text, with an empty line behind each.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let text = sources
            .file(&diagnostic.file)
            .map(|file| file.text.as_str());
        // Writing to a string cannot fail.
        let _ = one(&mut out, diagnostic, text);
        out.push('\n');
    }
    out
}

/// The same for diagnostics that are all about one text.
pub fn render_text(diagnostics: &[Diagnostic], text: &str) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        // Writing to a string cannot fail.
        let _ = one(&mut out, diagnostic, Some(text));
        out.push('\n');
    }
    out
}

fn one(out: &mut String, diagnostic: &Diagnostic, text: Option<&str>) -> std::fmt::Result {
    let Diagnostic {
        severity,
        kind,
        file,
        line,
        column,
        pointer,
        message,
        help,
        ..
    } = diagnostic;
    writeln!(out, "{}[{kind}]: {message}", severity.as_str())?;
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    write!(out, "{margin}--> {file}:{line}:{column}")?;
    if pointer.is_empty() {
        writeln!(out)?;
    } else {
        writeln!(out, " ({pointer})")?;
    }
    let text = text.and_then(|text| text.lines().nth(line.saturating_sub(1)));
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        let (shown, mark) = excerpt(text, *column, diagnostic.width);
        writeln!(out, "{margin} |")?;
        writeln!(out, "{number} | {shown}")?;
        writeln!(out, "{margin} | {mark}")?;
    }
    if let Some(help) = help {
        writeln!(out, "{margin} = help: {help}")?;
    }
    Ok(())
}

/// The part of a line around a column, and the marks to print below it.
fn excerpt(text: &str, column: usize, width: usize) -> (String, String) {
    let first = column.saturating_sub(1);
    let length = text.chars().count();
    let (skip, take) = if length <= WINDOW {
        (0, length)
    } else {
        (
            first
                .saturating_sub(BEFORE)
                .min(length.saturating_sub(WINDOW)),
            WINDOW,
        )
    };
    let mut shown = String::new();
    let mut mark = String::new();
    if skip > 0 {
        shown.push_str("... ");
        mark.push_str("    ");
    }
    for (index, character) in text.chars().enumerate().skip(skip).take(take) {
        let character = if character.is_control() {
            ' '
        } else {
            character
        };
        shown.push(character);
        let cells = character.width().unwrap_or(1);
        if index < first {
            mark.push_str(&" ".repeat(cells));
        } else if index < first.saturating_add(width.max(1)) {
            mark.push_str(&"^".repeat(cells));
        }
    }
    if skip.saturating_add(take) < length {
        shown.push_str(" ...");
    }
    if !mark.ends_with('^') {
        mark.push('^');
    }
    (shown, mark)
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn marks_stand_below_wide_characters() {
        assert_eq!(excerpt("名: \"值\"", 4, 3).1, "    ^^^^");
    }

    #[test]
    fn long_lines_are_cut_around_the_mark() {
        let line = format!("{}here{}", "a".repeat(300), "b".repeat(300));
        let (shown, mark) = excerpt(&line, 301, 4);
        assert_eq!(
            shown,
            format!("... {}here{} ...", "a".repeat(40), "b".repeat(56))
        );
        assert_eq!(mark, format!("{}^^^^", " ".repeat(44)));
    }

    #[test]
    fn a_column_behind_the_line_is_marked() {
        assert_eq!(excerpt("ab", 9, 1), ("ab".to_owned(), "  ^".to_owned()));
    }
}
