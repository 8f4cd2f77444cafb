//! The names that the schema describes: actions, structs and their members.
//!
//! Curators ask for drift while they edit, so a file is read for its names alone: whether
//! it is sound is the lint's question. Only a file that is no JSON cannot be judged.

use std::collections::{BTreeMap, BTreeSet};

use super::carried::Carried;
use crate::diagnostic::{self, Diagnostic, Report};
use crate::document::{self, Json, Node, Path};
use crate::layout::FileKind;
use crate::load::{SourceFile, Sources};

/// What the schema describes of one service version, in the vendor's names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    /// The folder, relative to the schema folder (`ess/2020-11-11`).
    pub folder: String,
    /// The name of the service on the wire.
    pub service: String,
    /// The version.
    pub version: String,
    /// The actions, each with the members of its request and of its answer.
    pub(super) actions: BTreeMap<String, [BTreeSet<String>; 2]>,
    /// The structs with their members, but for those that travel as JSON in strings.
    pub(super) structs: BTreeMap<String, BTreeSet<String>>,
}

/// The outlines of all service versions in a schema, sorted by folder.
///
/// # Errors
///
/// A diagnostic for each file that is no JSON, sorted by place.
pub fn outlines(sources: &Sources) -> Result<Vec<Outline>, Vec<Diagnostic>> {
    let mut outlines = BTreeMap::<String, Outline>::new();
    let mut carried = BTreeMap::<String, Carried>::new();
    let mut found = Vec::new();
    // The vendor's definitions have no error codes.
    let files = sources.files.iter();
    for source in files.filter(|source| source.slot.kind != FileKind::Errors) {
        let folder = format!("{}/{}", source.slot.service, source.slot.version);
        let outline = outlines.entry(folder).or_insert_with_key(|folder| Outline {
            folder: folder.clone(),
            service: source.slot.service.clone(),
            version: source.slot.version.clone(),
            ..Outline::default()
        });
        match document::open(source) {
            Ok(root) => {
                let carried = carried.entry(outline.folder.clone()).or_default();
                outline.add(source, &root, carried);
            }
            Err((offset, problem)) => {
                let mut report = Report::new(&source.path, &source.text, None);
                report.span(Path::Root.pointer(), &(offset..offset), problem);
                found.append(&mut report.finish());
            }
        }
    }
    for (folder, carried) in carried {
        if let Some(outline) = outlines.get_mut(&folder) {
            let names = carried.names();
            outline.structs.retain(|name, _| !names.contains(name));
        }
    }
    if found.is_empty() {
        return Ok(outlines.into_values().collect());
    }
    diagnostic::sort(&mut found);
    Err(found)
}

impl Outline {
    fn add(&mut self, source: &SourceFile, root: &Node<'_>, carried: &mut Carried) {
        let name = text(root, "name").unwrap_or(&source.slot.stem).to_owned();
        match source.slot.kind {
            FileKind::Service => {
                let wire = text(root, "wireName").or(text(root, "service"));
                if let Some(wire) = wire {
                    self.service = wire.to_owned();
                }
                if let Some(version) = text(root, "version") {
                    self.version = version.to_owned();
                }
            }
            FileKind::Action => {
                let end = |key| root.get(key).map(|end| members(&end.value));
                let ends = ["request", "response"].map(|key| end(key).unwrap_or_default());
                for end in ["request", "response"]
                    .iter()
                    .filter_map(|key| root.get(key))
                {
                    carried.add(None, &end.value);
                }
                self.actions.insert(name, ends);
            }
            FileKind::Struct => {
                carried.add(Some(&name), root);
                self.structs.insert(name, members(root));
            }
            // The vendor's definitions have neither.
            FileKind::Enum | FileKind::Errors => {}
        }
    }
}

/// The names in the list `fields` of a record.
fn members(record: &Node<'_>) -> BTreeSet<String> {
    let fields = match record.get("fields").map(|entry| &entry.value.value) {
        Some(Json::List(fields)) => fields.as_slice(),
        _ => &[],
    };
    let names = fields.iter().filter_map(|field| text(field, "name"));
    names.map(str::to_owned).collect()
}

fn text<'n>(owner: &'n Node<'_>, key: &str) -> Option<&'n str> {
    match &owner.get(key)?.value.value {
        Json::Text(text) => Some(text),
        _ => None,
    }
}
