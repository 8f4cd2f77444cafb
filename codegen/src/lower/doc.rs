//! Documentation lines: the curated text, and the facts that are printed from the schema.
//!
//! Limits are printed from the constraints that the validator reads, so the two cannot
//! disagree.

use super::limit::limit;
use super::markdown::{code, paragraphs, phrase};
use crate::model::{Check, Rule};
use crate::schema::{Deprecation, DeprecationState, FieldDef, Severity};

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
        facts.push(format!(
            "0 means {}.",
            phrase(meaning.trim_end_matches('.'))
        ));
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

/// The rules across the members of a type, in the words that a broken one is told in.
pub(super) fn rules(rules: &[Rule]) -> Vec<String> {
    let rules = rules.iter().filter(|rule| !rule.message.trim().is_empty());
    let mut items = rules.flat_map(rule).peekable();
    let mut lines = Vec::new();
    if items.peek().is_some() {
        lines.extend(["", "# Rules", ""].map(str::to_owned));
        lines.extend(items);
    }
    lines
}

fn rule(rule: &Rule) -> Vec<String> {
    let severity = match rule.severity {
        Severity::Deny => "",
        Severity::Warn => " (warns)",
        Severity::Info => " (advice)",
    };
    let mut lines = paragraphs(&format!("- {}", rule.message.replace('\n', " ")));
    if let Some(last) = lines.last_mut() {
        last.push_str(severity);
        if !rule.code.is_empty() {
            last.push_str(&format!(" ({})", code(&rule.code)));
        }
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
    let instead = deprecation
        .replacement
        .as_ref()
        .map(|name| format!("use `{name}`"));
    let note = deprecation.note.as_ref().map(|note| phrase(note));
    match (instead, note, deprecation.state) {
        (Some(instead), Some(note), _) => format!("{instead}. {note}"),
        (Some(only), None, _) | (None, Some(only), _) => only,
        (None, None, DeprecationState::Deprecated) => "the service advises against it".to_owned(),
        (None, None, DeprecationState::Disabled) => "the service has put it out of use".to_owned(),
    }
}
