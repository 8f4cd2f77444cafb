//! One difference: where, of which class, what it was and what it is.

use serde::Serialize;

use crate::diagnostic::Diagnostic;
use crate::document::Path;

/// A difference between what was accepted and what is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The vendor's name of the service.
    pub service: String,
    /// The version of the service.
    #[serde(skip)]
    pub version: String,
    /// The kind of difference.
    pub class: Class,
    /// Where it is in the vendor's definitions: `/actions/NAME`, `/objects/NAME` or
    /// `/objects/NAME/MEMBER`.
    pub pointer: String,
    /// What it was. For a text its digest, where the text itself is not at hand.
    pub old: Option<String>,
    /// What it is.
    pub new: Option<String>,
    /// How much is known of what a text said before.
    #[serde(skip)]
    pub wording: Wording,
}

/// How much is known of what a text said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// No text is concerned, or both texts are at hand.
    Known,
    /// Nobody gave the old definitions.
    Missing,
    /// The old definitions that were given have another text than the one accepted.
    Other,
}

/// The kinds of differences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
// In alphabetical order, as they are sorted.
pub enum Class {
    /// The definitions have something new.
    Added,
    /// The schema describes something that neither the lock nor the definitions have.
    Orphan,
    /// The definitions no longer have something.
    Removed,
    /// A member became required or is so no longer.
    RequiredChanged,
    /// A member was disabled, an action deprecated or taken offline, or the reverse.
    StatusChanged,
    /// A title or document was reworded: facts that were read from it may be stale.
    TextChanged,
    /// A member has another type, or an action another request or answer.
    TypeChanged,
}

impl Class {
    /// All classes in their order.
    pub const ALL: [Self; 7] = [
        Self::Added,
        Self::Orphan,
        Self::Removed,
        Self::RequiredChanged,
        Self::StatusChanged,
        Self::TextChanged,
        Self::TypeChanged,
    ];

    /// The word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Orphan => "orphan",
            Self::Removed => "removed",
            Self::RequiredChanged => "required-changed",
            Self::StatusChanged => "status-changed",
            Self::TextChanged => "text-changed",
            Self::TypeChanged => "type-changed",
        }
    }
}

/// Puts changes in the order in which they are told: by service, pointer and class.
pub fn sort(changes: &mut [Change]) {
    changes.sort_by(|a, b| key(a).cmp(&key(b)));
}

fn key(change: &Change) -> (&str, &str, &str, Class) {
    let Change {
        service,
        version,
        pointer,
        class,
        ..
    } = change;
    (service, version, pointer, *class)
}

/// All changes as one JSON document, with a line break at the end. Diagnostics stand beside
/// them only if there are any; there can be no changes then, as nothing was compared.
pub fn to_json(changes: &[Change], diagnostics: &[Diagnostic]) -> String {
    #[derive(Serialize)]
    struct Document<'c> {
        changes: &'c [Change],
        #[serde(skip_serializing_if = "<[_]>::is_empty")]
        diagnostics: &'c [Diagnostic],
    }
    let document = Document {
        changes,
        diagnostics,
    };
    // Strings and numbers can always be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

/// The JSON pointer of some steps.
pub(super) fn pointer(steps: &[&str]) -> String {
    let step = |step: &&str| Path::Root.key(step).pointer();
    steps.iter().map(step).collect()
}

#[cfg(test)]
mod tests {
    use super::{Class, pointer};

    #[test]
    fn pointers_are_escaped() {
        assert_eq!(pointer(&["objects", "A/B", "~c"]), "/objects/A~1B/~0c");
    }

    #[test]
    fn classes_are_in_the_order_of_their_words() {
        let words = Class::ALL.map(Class::as_str);
        assert!(words.is_sorted(), "{words:?}");
        assert!(Class::ALL.is_sorted());
    }
}
