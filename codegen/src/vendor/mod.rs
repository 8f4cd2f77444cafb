//! The vendor's own definitions of a service, read into plain data.
//!
//! They are an input that nobody here writes or repairs, so everything that is wrong with
//! one is told at once, each with its place, and nothing is made of a part of it.

mod actions;
mod objects;
mod reader;
mod types;

use std::path::Path;

use crate::diagnostic::{self, Diagnostic};

pub(crate) use types::{Primitive, primitive};

/// The definitions of one service version, in the vendor's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definitions {
    /// The name in hosts and signatures (`metadata.serviceShortName`).
    pub service: String,
    /// The version, a date such as `2020-11-11` (`metadata.apiVersion`).
    pub version: String,
    /// The actions.
    pub actions: Vec<Action>,
    /// Everything that an action takes or answers, and everything that those hold.
    pub objects: Vec<Object>,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The name on the wire; no two actions have the same.
    pub name: String,
    /// The headline, in the vendor's words; may be empty.
    pub title: String,
    /// The explanation, in the vendor's words; may be empty.
    pub document: String,
    /// The object that it takes; always one of [`Definitions::objects`].
    pub input: String,
    /// The object that it answers; always one of [`Definitions::objects`].
    pub output: String,
    /// `online`, `deprecated`, `offline`, or whatever word the vendor comes up with next;
    /// empty where nothing is said.
    pub status: String,
}

/// One object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// The name; no two objects have the same.
    pub name: String,
    /// The explanation, in the vendor's words; may be empty.
    pub document: String,
    /// The members.
    pub members: Vec<Member>,
}

/// One member of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The name on the wire; no two members of an object have the same.
    pub name: String,
    /// The kind of value (`type`): `string`, `int`, `float`, `bool`, `binary`, `object`, `list`.
    pub ty: String,
    /// What exactly (`member`): a primitive such as `int64` or `datetime_iso`, or an object
    /// of [`Definitions::objects`]. Of a list it says what the items are.
    pub member: String,
    /// Whether a request must have it; `false` where nothing is said.
    pub required: bool,
    /// Whether an answer always has it; `false` where nothing is said.
    pub output_required: bool,
    /// Whether the vendor has taken it out of use.
    pub disabled: bool,
    /// The explanation, in the vendor's words; may be empty.
    pub document: String,
}

impl Definitions {
    /// The object of a name.
    pub fn object(&self, name: &str) -> Option<&Object> {
        self.objects.iter().find(|object| object.name == name)
    }
}

/// Reads definitions. The path is only told of; nothing is opened.
///
/// # Errors
///
/// All diagnostics, sorted by place, if there is one. [`diagnostic::render_text`] shows
/// them with the lines that they are about.
pub fn read(path: &Path, text: &str) -> Result<Definitions, Vec<Diagnostic>> {
    settled(reader::read(&path.display().to_string(), text, None))
}

/// The same for the bytes of a file, which may not be UTF-8.
///
/// # Errors
///
/// As for [`read`].
pub fn read_bytes(path: &Path, bytes: &[u8]) -> Result<Definitions, Vec<Diagnostic>> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(path, text),
        Err(error) => {
            let text = String::from_utf8_lossy(bytes);
            let broken_at = Some(error.valid_up_to());
            settled(reader::read(&path.display().to_string(), &text, broken_at))
        }
    }
}

fn settled(
    (definitions, mut found): (Definitions, Vec<Diagnostic>),
) -> Result<Definitions, Vec<Diagnostic>> {
    if found.is_empty() {
        return Ok(definitions);
    }
    diagnostic::sort(&mut found);
    Err(found)
}
