//! Reviews, written into a schema file.

use std::collections::BTreeMap;
use std::fmt;

use crate::document::{self, Json, Node};
use crate::drift::Digest;
use crate::format;
use crate::layout::FileKind;
use crate::load::SourceFile;

/// The members of a file that nothing limits, each with the digest of the vendor's text
/// about it; none where the vendor has no such member.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Review(pub(super) BTreeMap<String, Option<Digest>>);

/// Why no review can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum StampError {
    /// The file is no JSON.
    Unreadable,
    /// The vendor does not document these members.
    Undocumented(Vec<String>),
}

impl fmt::Display for StampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable => f.write_str("the file is no JSON"),
            Self::Undocumented(names) => {
                write!(f, "the definitions have no text about {}", names.join(", "))
            }
        }
    }
}

impl std::error::Error for StampError {}

/// The text of a schema file in which the members of a review are reviewed by the vendor's
/// texts as they stand, and no other member of what is sent is.
///
/// # Errors
///
/// The file cannot be read, or there is no text about one of the members.
pub fn stamp(file: &SourceFile, review: &Review) -> Result<String, StampError> {
    let root = document::open(file).map_err(|_| StampError::Unreadable)?;
    let texts = review.0.iter();
    let missing: Vec<_> = texts
        .filter(|(_, digest)| digest.is_none())
        .map(|(name, _)| name.clone())
        .collect();
    if !missing.is_empty() {
        return Err(StampError::Undocumented(missing));
    }
    let mut text = file.text.clone();
    // From the end to the beginning, so that the places of what comes before stay.
    for field in fields(&root, file.slot.kind).iter().rev() {
        let digest = name(field).and_then(|name| review.0.get(name));
        write(&mut text, field, digest.and_then(Option::as_ref));
    }
    let stamped = SourceFile {
        text,
        ..file.clone()
    };
    format::format(&stamped).map_err(|_| StampError::Unreadable)
}

/// The members of what is sent.
fn fields<'n, 'a>(root: &'n Node<'a>, kind: FileKind) -> &'n [Node<'a>] {
    let record = match kind {
        FileKind::Action => root.get("request").map(|entry| &entry.value),
        _ => Some(root),
    };
    let list = record.and_then(|record| record.get("fields"));
    match list.map(|entry| &entry.value.value) {
        Some(Json::List(fields)) => fields,
        _ => &[],
    }
}

fn name<'n>(field: &'n Node<'_>) -> Option<&'n str> {
    match &field.get("name")?.value.value {
        Json::Text(name) => Some(name),
        _ => None,
    }
}

/// Puts a review into the text of a member, or takes it out.
fn write(text: &mut String, field: &Node<'_>, digest: Option<&Digest>) {
    let Json::Object(entries) = &field.value else {
        return;
    };
    let found = entries.iter().position(|entry| entry.key == "reviewed");
    match (found.and_then(|index| entries.get(index)), digest) {
        (Some(entry), Some(digest)) => {
            text.replace_range(entry.value.span.clone(), &format!("\"{digest}\""));
        }
        (Some(entry), None) => {
            let before = found.and_then(|index| index.checked_sub(1));
            let start = before.and_then(|index| entries.get(index));
            let start = start.map_or(entry.key_span.start, |before| before.value.span.end);
            text.replace_range(start..entry.value.span.end, "");
        }
        (None, Some(digest)) => {
            let end = entries
                .last()
                .map_or(field.span.start, |last| last.value.span.end);
            text.insert_str(end, &format!(", \"reviewed\": \"{digest}\""));
        }
        (None, None) => {}
    }
}
