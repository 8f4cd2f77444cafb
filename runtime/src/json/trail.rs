//! Where a reader is in a text, and what it has noticed on the way.

use serde_json::error::Category;

use super::read::{Notes, ReadError};
use crate::record::{Presence, Shape};

/// Where the reader is, and what it has noticed.
#[derive(Default)]
pub(super) struct Trail {
    steps: Vec<Step>,
    /// Whether the last value was null.
    pub(super) was_null: bool,
    notes: Option<Notes>,
}

/// One step down into a value.
enum Step {
    Member(&'static str),
    Item(usize),
}

impl Trail {
    /// A trail that takes notes.
    pub(super) fn noting() -> Self {
        Self {
            notes: Some(Notes::default()),
            ..Self::default()
        }
    }

    /// What was noted.
    pub(super) fn into_notes(self) -> Notes {
        self.notes.unwrap_or_default()
    }

    /// Whether notes are taken.
    pub(super) fn is_noting(&self) -> bool {
        self.notes.is_some()
    }

    pub(super) fn enter(&mut self, name: &'static str) {
        self.steps.push(Step::Member(name));
    }

    pub(super) fn enter_item(&mut self, index: usize) {
        self.steps.push(Step::Item(index));
    }

    pub(super) fn leave(&mut self) {
        self.steps.pop();
    }

    fn pointer(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            path.push('/');
            match step {
                Step::Member(name) => path.push_str(name),
                Step::Item(index) => path.push_str(&index.to_string()),
            }
        }
        path
    }

    pub(super) fn note_unknown(&mut self, name: &str) {
        if self.notes.is_some() {
            let token = name.replace('~', "~0").replace('/', "~1");
            let path = format!("{}/{token}", self.pointer());
            if let Some(notes) = &mut self.notes {
                notes.unknown.push(path);
            }
        }
    }

    /// Drops what was noted about values below this one, because another value comes.
    ///
    /// Rarely called, and marked so, because the common path is measured.
    #[cold]
    pub(super) fn forget_below(&mut self) {
        let place = format!("{}/", self.pointer());
        if let Some(notes) = &mut self.notes {
            notes.blank.retain(|path| !path.starts_with(&place));
        }
    }

    pub(super) fn note_null_item(&mut self) {
        let path = self.pointer();
        if let Some(notes) = &mut self.notes {
            notes.blank.push(path);
        }
    }

    pub(super) fn note_blank(&mut self, shape: &Shape, seen: &[bool]) {
        for (field, seen) in shape.fields.iter().zip(seen) {
            if !seen && field.marks().presence == Presence::Required {
                let path = format!("{}/{}", self.pointer(), field.name());
                if let Some(notes) = &mut self.notes {
                    notes.blank.push(path);
                }
            }
        }
    }

    /// The steps still on the trail lead to the value that failed.
    pub(super) fn error(&self, error: &serde_json::Error) -> ReadError {
        let message = match error.classify() {
            Category::Data => plain(error),
            _ => explain(error),
        };
        ReadError {
            path: self.pointer(),
            message,
        }
    }
}

/// How deep a text may be nested, its outermost object included.
///
/// serde_json stops there, so that no text can exhaust the stack. The deepest documented
/// request or answer has a dozen levels.
const MAX_DEPTH: usize = 127;

/// What is wrong with a text that is no value, as the end of a sentence ("is …").
///
/// Shows nothing of the text but the place, in a line and column.
pub fn explain(error: &serde_json::Error) -> String {
    // serde_json tells this error from others by its words alone.
    match error.to_string().strip_prefix("recursion limit exceeded") {
        Some(place) => format!("nested more than {MAX_DEPTH} levels deep{place}"),
        None => format!("not valid JSON: {error}"),
    }
}

/// The message without serde_json's position, which the pointer replaces, and without
/// the value that serde's own words for a wrong type show.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(message, _)| message);
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => message.to_owned(),
    }
}
