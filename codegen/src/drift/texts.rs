//! The vendor's texts by place, for those who want to read what was reworded.

use std::collections::BTreeMap;

use super::change::pointer;
use super::digest::Digest;
use super::lock::{Lock, lock_of};
use crate::vendor::Definitions;

/// The texts of definitions with the lock that they give.
#[derive(Debug, Clone)]
pub struct Texts {
    /// The facts of the same definitions.
    pub lock: Lock,
    by_pointer: BTreeMap<String, Text>,
}

/// A text as one reads it, and the digest of its source.
#[derive(Debug, Clone)]
struct Text {
    content: String,
    digest: Digest,
}

impl Texts {
    /// The texts of all actions, objects and members.
    pub fn of(definitions: &Definitions) -> Self {
        let lock = lock_of(definitions);
        let mut by_pointer = BTreeMap::new();
        for action in &definitions.actions {
            if let Some(locked) = lock.actions.get(&action.name) {
                let text = Text {
                    content: titled(&action.title, &action.document),
                    digest: locked.text.clone(),
                };
                by_pointer.insert(pointer(&["actions", &action.name]), text);
            }
        }
        for object in &definitions.objects {
            let place = pointer(&["objects", &object.name]);
            by_pointer.insert(place, Text::new(&object.document));
            for member in &object.members {
                let place = pointer(&["objects", &object.name, &member.name]);
                by_pointer.insert(place, Text::new(&member.document));
            }
        }
        Self { lock, by_pointer }
    }

    /// The text at a place, if it is the one with this digest.
    pub(super) fn get(&self, pointer: &str, digest: &Digest) -> Option<&str> {
        let text = self.by_pointer.get(pointer)?;
        (text.digest == *digest).then_some(&text.content)
    }
}

impl Text {
    fn new(content: &str) -> Self {
        Self {
            content: content.to_owned(),
            digest: Digest::of(content),
        }
    }
}

/// An action's two texts as one.
fn titled(title: &str, document: &str) -> String {
    match (title.is_empty(), document.is_empty()) {
        (true, _) => document.to_owned(),
        (_, true) => title.to_owned(),
        (false, false) => format!("{title}\n\n{document}"),
    }
}
