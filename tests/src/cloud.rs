//! The vendor's definitions of all its other services: one archive, hundreds of files.
//!
//! Counts are taken from the raw JSON here, without the code of the generator, so that the
//! two can be held against each other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use lzma_rust2::XzReader;
use serde::Deserialize;

/// Where the archive lies below the folder of inputs.
pub const ARCHIVE: &str = "vendor/cloud.tar.xz";

/// The end of a file's name that says that it has definitions.
const ENDING: &str = ".api.json";

/// The definitions of one service version.
pub struct Definitions {
    /// The file's name without its ending (`cvm-v20170312`).
    pub file: String,
    /// What the service is called in its own metadata, which is no Rust name everywhere.
    pub service: String,
    /// The version (`2017-03-12`).
    pub version: String,
    /// The text as it is in the archive.
    pub text: String,
    /// What is in it.
    pub counts: Counts,
}

/// How much definitions hold, and how much of it is generated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Actions.
    pub actions: usize,
    /// Objects: those that actions take or answer, and all others.
    pub objects: usize,
    /// Members of all objects.
    pub members: usize,
    /// Objects that become structs: all but those that only an action takes or answers.
    pub structs: usize,
    /// Members of structs, and of what actions take and answer without its envelope.
    pub fields: usize,
}

/// Reads the definitions whose files' names are wanted, sorted by name.
///
/// # Errors
///
/// The archive cannot be read, or a file in it has no definitions.
pub fn read(archive: &Path, is_wanted: impl Fn(&str) -> bool) -> io::Result<Vec<Definitions>> {
    let packed = io::BufReader::new(File::open(archive)?);
    let mut entries = tar::Archive::new(XzReader::new(packed, true));
    let mut found = Vec::new();
    for entry in entries.entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let name = path.file_name().and_then(|name| name.to_str());
        let Some(file) = name.and_then(|name| name.strip_suffix(ENDING)) else {
            continue;
        };
        if is_wanted(file) {
            let mut text = String::new();
            entry.read_to_string(&mut text)?;
            found.push(definitions(file, text)?);
        }
    }
    found.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(found)
}

fn definitions(file: &str, text: String) -> io::Result<Definitions> {
    let raw: Raw = serde_json::from_str(&text)
        .map_err(|error| io::Error::other(format!("{file}{ENDING}: {error}")))?;
    Ok(Definitions {
        file: file.to_owned(),
        counts: raw.counts(),
        service: raw.metadata.service,
        version: raw.metadata.version,
        text,
    })
}

/// The parts of a file that are counted.
#[derive(Deserialize)]
struct Raw {
    actions: BTreeMap<String, Action>,
    objects: BTreeMap<String, Object>,
    metadata: Metadata,
}

#[derive(Deserialize)]
struct Metadata {
    #[serde(rename = "serviceShortName")]
    service: String,
    #[serde(rename = "apiVersion")]
    version: String,
}

#[derive(Deserialize)]
struct Action {
    input: String,
    output: String,
}

#[derive(Deserialize)]
struct Object {
    members: Vec<Member>,
}

#[derive(Deserialize)]
struct Member {
    name: String,
    member: String,
}

impl Raw {
    fn counts(&self) -> Counts {
        let members = self.objects.values().flat_map(|object| &object.members);
        // A primitive's name is no object's, so it changes nothing that it is among them.
        let held: BTreeSet<&str> = members.map(|member| member.member.as_str()).collect();
        let ends = self.actions.values();
        let ends: BTreeSet<&str> = ends
            .flat_map(|action| [action.input.as_str(), action.output.as_str()])
            .collect();
        let is_struct = |name: &str| held.contains(name) || !ends.contains(name);
        let structs = self.objects.iter().filter(|(name, _)| is_struct(name));
        let of_structs: usize = structs.clone().map(|(_, it)| it.members.len()).sum();
        let of_actions: usize = self.actions.values().map(|it| self.ends(it)).sum();
        Counts {
            actions: self.actions.len(),
            objects: self.objects.len(),
            members: self.objects.values().map(|it| it.members.len()).sum(),
            structs: structs.count(),
            fields: of_structs + of_actions,
        }
    }

    /// The members of what an action takes and answers, without the envelope's.
    fn ends(&self, action: &Action) -> usize {
        let members = |name: &str| {
            self.objects
                .get(name)
                .into_iter()
                .flat_map(|it| &it.members)
        };
        let answered = members(&action.output).filter(|member| member.name != "RequestId");
        members(&action.input).count() + answered.count()
    }
}

impl Counts {
    /// The last line of `xtask import` for these definitions.
    pub fn imported(&self) -> String {
        let Self {
            actions,
            objects,
            members,
            ..
        } = self;
        format!("imported {actions} actions, {objects} objects, {members} members")
    }

    /// The beginning of the last line of `xtask generate` for so many service versions.
    pub fn generated(&self, services: usize) -> String {
        let Self {
            actions,
            structs,
            fields,
            ..
        } = self;
        format!(
            "{services} services, {actions} actions, {structs} structs, 0 enums, {fields} fields;"
        )
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, it| Self {
            actions: sum.actions + it.actions,
            objects: sum.objects + it.objects,
            members: sum.members + it.members,
            structs: sum.structs + it.structs,
            fields: sum.fields + it.fields,
        })
    }
}
