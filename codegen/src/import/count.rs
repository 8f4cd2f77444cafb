//! What the skeletons hold, counted in their texts and held against the definitions.

use std::collections::HashMap;
use std::fmt;

use serde::de::DeserializeOwned;

use super::files::{ENVELOPE, inlined};
use super::selection::Selection;
use crate::schema::{ActionFile, FieldDef, StructFile};
use crate::tree::Tree;
use crate::vendor::{Definitions, Object};

/// How much was imported, in the vendor's words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Actions.
    pub actions: usize,
    /// Objects: structs, and those that an action takes or answers.
    pub objects: usize,
    /// Members of all objects, `RequestId` of the answers included.
    pub members: usize,
}

/// What the files hold is not what the definitions hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// What the definitions hold.
    pub defined: Counts,
    /// What the files hold.
    pub written: Counts,
    /// The first object that differs, if it is one.
    pub first: Option<String>,
}

/// Counts the texts, name by name.
pub(super) fn count(
    files: &Tree,
    name: &str,
    definitions: &Definitions,
    selection: &Selection<'_>,
) -> Result<Counts, Mismatch> {
    let texts = Texts {
        files,
        folder: format!("{name}/{}", definitions.version),
    };
    let mut written = Counts::default();
    let mut found = Found::new();
    written.actions = of_actions(&texts, selection, &mut found);
    of_structs(&texts, selection, &mut found);
    let mut first = None;
    for object in &selection.objects {
        let members = found.get(object.name.as_str()).copied();
        if members != Some(object.members.len()) {
            first.get_or_insert(&object.name);
        }
        let objects = usize::from(members.is_some());
        written.objects = written.objects.saturating_add(objects);
        written.members = written.members.saturating_add(members.unwrap_or_default());
    }
    let defined = defined(selection);
    if written == defined {
        return Ok(written);
    }
    Err(Mismatch {
        defined,
        written,
        first: first.cloned(),
    })
}

/// How many members of each object were found; the fewest, where it stands in many files.
type Found<'d> = HashMap<&'d str, usize>;

/// Counts the files of actions, and the members of what they take and answer.
fn of_actions<'d>(texts: &Texts<'_>, selection: &Selection<'d>, found: &mut Found<'d>) -> usize {
    let objects: HashMap<&str, &Object> = selection
        .objects
        .iter()
        .map(|object| (object.name.as_str(), *object))
        .collect();
    let mut actions = 0_usize;
    for action in &selection.actions {
        let Some(file) = texts.read::<ActionFile>("actions", &action.name) else {
            continue;
        };
        actions = actions.saturating_add(1);
        let ends = [
            (&action.input, &file.request.fields, None),
            (&action.output, &file.response.fields, Some(ENVELOPE)),
        ];
        for (end, fields, envelope) in ends {
            if let Some(object) = objects.get(end.as_str()) {
                enter(found, end, members(object, fields, envelope));
            }
        }
    }
    actions
}

/// Counts the members of structs.
fn of_structs<'d>(texts: &Texts<'_>, selection: &Selection<'d>, found: &mut Found<'d>) {
    let inlined = inlined(selection);
    for object in &selection.objects {
        if inlined.contains(object.name.as_str()) {
            continue;
        }
        if let Some(file) = texts.read::<StructFile>("structs", &object.name) {
            enter(found, &object.name, members(object, &file.fields, None));
        }
    }
}

fn enter<'d>(found: &mut Found<'d>, name: &'d str, members: usize) {
    let fewest = found.entry(name).or_insert(members);
    *fewest = members.min(*fewest);
}

/// How many members of an object are among the fields, under the same names and in the
/// same order. An answer's envelope has one of them.
fn members(object: &Object, fields: &[FieldDef], envelope: Option<&str>) -> usize {
    let mut fields = fields.iter();
    let members = object.members.iter().filter(|member| {
        envelope == Some(member.name.as_str())
            || fields.next().is_some_and(|field| field.name == member.name)
    });
    members.count()
}

fn defined(selection: &Selection<'_>) -> Counts {
    let members = selection.objects.iter().map(|object| object.members.len());
    Counts {
        actions: selection.actions.len(),
        objects: selection.objects.len(),
        members: members.sum(),
    }
}

struct Texts<'t> {
    files: &'t Tree,
    folder: String,
}

impl Texts<'_> {
    fn read<T: DeserializeOwned>(&self, kind: &str, name: &str) -> Option<T> {
        let text = self
            .files
            .get(&format!("{}/{kind}/{name}.json", self.folder))?;
        serde_json::from_str(text).ok()
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            actions,
            objects,
            members,
        } = self;
        write!(f, "{actions} actions, {objects} objects, {members} members")
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            defined,
            written,
            first,
        } = self;
        write!(
            f,
            "the definitions have {defined}, but the skeletons {written}"
        )?;
        if let Some(first) = first {
            write!(f, ": `{first}` did not come through")?;
        }
        f.write_str("; please report it with the definitions")
    }
}
