//! Regular expressions, compiled once for the whole process.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use regex_lite::Regex;

use super::class::{self, Class};

/// A regular expression, with the function that tries it.
///
/// The function lies in the table, so that a program whose tables have no pattern but
/// plain classes of characters is linked without the engine.
#[derive(Debug, Clone, Copy)]
pub struct Pattern {
    /// The expression; a text matches it that has a match somewhere.
    pub text: &'static str,
    /// What a text that matches is, to go on behind "must be"; may be empty.
    pub hint: &'static str,
    matches: fn(&'static str, &str) -> bool,
}

impl Pattern {
    /// The pattern of this expression.
    pub const fn new(text: &'static str) -> Self {
        Self {
            text,
            hint: "",
            matches: if class::is_surely_one(text) {
                matches_class
            } else {
                matches
            },
        }
    }

    /// The same, said in words.
    pub const fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    /// Whether a text has a match of the pattern somewhere.
    pub(super) fn is_match(self, text: &str) -> bool {
        (self.matches)(self.text, text)
    }
}

/// What each pattern compiled to; none for one that is no regular expression.
type Compiled = Option<&'static Regex>;

static PATTERNS: RwLock<BTreeMap<&'static str, Compiled>> = RwLock::new(BTreeMap::new());

/// The tables hold only patterns that the generator has tried, so one that does not
/// compile cannot be the fault of the request: everything matches it.
fn matches(pattern: &'static str, text: &str) -> bool {
    match Class::read(pattern) {
        Some(class) => class.matches(text),
        None => compiled(pattern).is_none_or(|regex| regex.is_match(text)),
    }
}

/// The same for a pattern that is surely a class.
fn matches_class(pattern: &'static str, text: &str) -> bool {
    Class::read(pattern).is_none_or(|class| class.matches(text))
}

fn compiled(pattern: &'static str) -> Compiled {
    let known = PATTERNS
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .copied();
    known.unwrap_or_else(|| {
        *PATTERNS
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(pattern)
            .or_insert_with(|| {
                Regex::new(pattern)
                    .ok()
                    .map(|regex| &*Box::leak(Box::new(regex)))
            })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_not_anchored() {
        assert!(matches("[0-9]+", "ab12"));
        assert!(!matches("^[0-9]+$", "ab12"));
        assert!(matches("^[一-龥]{2}$", "合同"));
        assert!(!matches("^[0-9]+$", "ab12"));
    }

    #[test]
    fn a_broken_pattern_breaks_no_request() {
        assert!(matches("(", "anything"));
    }
}
