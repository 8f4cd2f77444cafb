//! The texts: that there are some, in English, without markup that documentation cannot show.

use crate::diagnostic::{MISSING_DOC, Report, error};
use crate::document::Path;

/// A run of so many Chinese characters is a sentence of the vendor's, not a term.
const CHINESE_RUN: usize = 6;

/// Checks a text that should be there; `name` is what it describes.
pub(super) fn needed(report: &mut Report<'_>, path: &Path<'_>, name: &str, text: &str) {
    if text.trim().is_empty() {
        let key = match path {
            Path::Key(_, key) => key,
            _ => "doc",
        };
        let owner = match path {
            Path::Key(owner, _) => owner,
            path => path,
        };
        report.value(
            owner,
            error(MISSING_DOC, format!("`{name}` has no `{key}`")),
        );
        return;
    }
    if repeats(text, name) {
        let problem = error("doc-repeats-name", "this says no more than the name");
        report.value(
            path,
            problem.help("say what it means, its unit and what it is for"),
        );
    }
    text_is_fine(report, path, text);
}

/// Checks a text that may be left out.
pub(super) fn text(report: &mut Report<'_>, path: &Path<'_>, text: Option<&str>) {
    if let Some(text) = text {
        text_is_fine(report, path, text);
    }
}

fn text_is_fine(report: &mut Report<'_>, path: &Path<'_>, text: &str) {
    if let Some(tag) = html_tag(text) {
        let problem = error("doc-html", format!("`{tag}` looks like HTML"));
        report.value(
            path,
            problem.help("write plain text, and code in backticks"),
        );
    }
    if let Some(run) = chinese_run(text) {
        let problem = error(
            "doc-chinese",
            format!("`{run}` is a whole phrase in Chinese"),
        );
        report.value(
            path,
            problem.help("say it in English, in words of your own"),
        );
    }
}

/// Whether a text has the words of a name and no others, articles aside.
fn repeats(text: &str, name: &str) -> bool {
    // Most texts are much longer than a name with its spaces and articles.
    if text.len() / 2 > name.len().saturating_add(10) {
        return false;
    }
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| {
        !["a", "an", "the"]
            .iter()
            .any(|article| word.eq_ignore_ascii_case(article))
    });
    let said: String = words
        .flat_map(str::chars)
        .flat_map(char::to_lowercase)
        .collect();
    let name = name.chars().filter(|c| c.is_alphanumeric());
    let name: String = name.flat_map(char::to_lowercase).collect();
    said == name
}

/// The first thing in angle brackets that reads like a tag, outside of code.
fn html_tag(text: &str) -> Option<&str> {
    if !text.contains('<') {
        return None;
    }
    for prose in text.split('`').step_by(2) {
        for (start, _) in prose.match_indices('<') {
            let rest = prose.get(start..).unwrap_or_default();
            let inner = rest.trim_start_matches(['<', '/', '!']);
            let end = rest
                .find('>')
                .filter(|_| inner.starts_with(|c: char| c.is_ascii_alphabetic()));
            if let Some(tag) = end.and_then(|end| rest.get(..=end)) {
                return Some(tag);
            }
        }
    }
    None
}

/// The first run of Chinese characters that is too long for a term.
fn chinese_run(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    text.split(|c| !is_chinese(c))
        .find(|run| run.chars().count() >= CHINESE_RUN)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition() {
        assert!(repeats("The flow id.", "FlowId"));
        assert!(repeats("FlowId", "FlowId"));
        assert!(!repeats("The id of the contract.", "FlowId"));
    }

    #[test]
    fn tags() {
        assert_eq!(
            html_tag("see <a href=\"x\">here</a>"),
            Some("<a href=\"x\">")
        );
        assert_eq!(html_tag("line<br/>break"), Some("<br/>"));
        assert_eq!(html_tag("end</font>"), Some("</font>"));
        assert_eq!(html_tag("a < b and c > d, `Vec<u8>`, <"), None);
    }

    #[test]
    fn chinese() {
        assert_eq!(chinese_run("Says contract (合同)."), None);
        assert_eq!(
            chinese_run("签署方经办人的姓名"),
            Some("签署方经办人的姓名")
        );
    }
}
