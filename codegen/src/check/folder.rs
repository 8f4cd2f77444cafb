//! What holds across the files of a service version: their names and places, and that
//! every type is given once, is used, and can be built.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::index::{Kind, Version};
use super::payloads;
use super::read::{Content, ReadFile};
use crate::diagnostic::{Diagnostic, Report, error, warning};
use crate::document::Path;
use crate::layout::FileKind;
use crate::schema::{FieldDef, StructFile};

/// Checks the files of a folder together.
pub(super) fn check(version: &Version<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if !version
        .files
        .iter()
        .any(|file| file.source.slot.kind == FileKind::Service)
    {
        found.extend(without_service(&version.folder));
    }
    found.extend(case_clashes(version));
    found.extend(duplicate_types(version));
    found.extend(unused_types(version));
    found.extend(endless_types(version));
    found.extend(payloads::mixed(version));
    found
}

/// Checks that a file lies where it says it belongs.
pub(super) fn place(report: &mut Report<'_>, file: &ReadFile<'_>) {
    let slot = &file.source.slot;
    let (name, schema, depth) = match &file.content {
        Some(Content::Service(content)) => {
            agree(
                report,
                "service",
                &content.service,
                &slot.service,
                "first folder",
            );
            agree(
                report,
                "version",
                &content.version,
                &slot.version,
                "second folder",
            );
            (None, &content.schema, 2)
        }
        Some(Content::Action(content)) => (Some(&content.name), &content.schema, 3),
        Some(Content::Struct(content)) => (Some(&content.name), &content.schema, 3),
        Some(Content::Enum(content)) => (Some(&content.name), &content.schema, 3),
        Some(Content::Errors(content)) => {
            let depth = if slot.is_common() { 0 } else { 2 };
            (None, &content.schema, depth)
        }
        None => return,
    };
    if let Some(name) = name.filter(|name| **name != slot.stem) {
        let message = format!(
            "`{name}` lies in a file of another name, `{}.json`",
            slot.stem
        );
        let problem = error("wrong-file-name", message);
        let help = format!("rename the file to `{name}.json`, or correct the name");
        report.value(&Path::Root.key("name"), problem.help(help));
    }
    let link = format!("{}schema.json", "../".repeat(depth));
    if schema.as_ref().is_some_and(|schema| *schema != link) {
        let problem = warning("wrong-schema-link", "this does not lead to the JSON Schema");
        report.value(
            &Path::Root.key("$schema"),
            problem.help(format!("write `{link}`")),
        );
    }
}

fn agree(report: &mut Report<'_>, key: &str, said: &str, folder: &str, what: &str) {
    if said != folder {
        let message = format!("the {what} is `{folder}`, and not `{said}`");
        let problem = error("wrong-folder", message).help("rename the folder or correct this");
        report.value(&Path::Root.key(key), problem);
    }
}

fn without_service(folder: &str) -> Vec<Diagnostic> {
    let path = format!("{folder}/service.json");
    let mut report = Report::new(&path, "", None);
    let problem = error("missing-file", "there is no such file")
        .help("every folder of a version has one: service, version, doc and hosts");
    report.value(&Path::Root, problem);
    report.finish()
}

/// A problem at one place of a file.
pub(super) fn at(
    file: &ReadFile<'_>,
    path: &Path<'_>,
    problem: crate::diagnostic::Problem,
) -> Vec<Diagnostic> {
    let mut report = Report::new(&file.source.path, &file.source.text, file.root.as_ref());
    report.value(path, problem);
    report.finish()
}

/// Files whose names differ by letter case only cannot lie side by side on every disk. It is
/// no error, because such names are the vendor's to choose, and Rust can tell them apart.
fn case_clashes(version: &Version<'_>) -> Vec<Diagnostic> {
    let mut seen = HashMap::new();
    let mut found = Vec::new();
    for file in &version.files {
        if let Some(earlier) = seen.insert(file.source.path.to_lowercase(), *file) {
            let message = format!("`{}` differs by letter case only", earlier.source.path);
            let problem = warning("case-clash", message)
                .help("keep the schema on a disk that tells the two apart");
            found.extend(at(file, &Path::Root, problem));
        }
    }
    found
}

/// Structs, enums, requests and answers share one namespace in the generated module. Only a
/// struct may be called as a request or an answer is: where the vendor lets an object hold
/// what an action takes, its name is that, and the generator numbers the struct.
fn duplicate_types(version: &Version<'_>) -> Vec<Diagnostic> {
    let mut ends = BTreeMap::new();
    for name in version.actions.keys() {
        ends.insert(format!("{name}Request"), format!("the request of `{name}`"));
        ends.insert(format!("{name}Response"), format!("the answer of `{name}`"));
    }
    let primitive = |name: &&str| ((*name).to_owned(), "a type of its own".to_owned());
    let mut taken: BTreeMap<_, _> = super::index::PRIMITIVES.iter().map(primitive).collect();
    let mut found = Vec::new();
    for file in &version.files {
        let (name, what, end) = match &file.content {
            Some(Content::Struct(content)) => (&content.name, "a struct", None),
            Some(Content::Enum(content)) => (&content.name, "an enum", ends.remove(&content.name)),
            _ => continue,
        };
        if let Some(other) = taken.insert(name.clone(), what.to_owned()).or(end) {
            let problem = error("duplicate-type", format!("`{name}` is {other}, too"));
            found.extend(at(
                file,
                &Path::Root.key("name"),
                problem.help("rename one of them"),
            ));
        }
    }
    found
}

/// Types that no action reaches. Not judged while a file is broken, or a type misspelled,
/// which might be the one that uses them.
fn unused_types(version: &Version<'_>) -> Vec<Diagnostic> {
    if !version.is_complete() || !version.knows_its_types() {
        return Vec::new();
    }
    let mut reached = BTreeSet::new();
    let actions = version.actions.values().flatten();
    let mut open: Vec<&FieldDef> = actions
        .flat_map(|action| action.request.fields.iter().chain(&action.response.fields))
        .collect();
    while let Some(field) = open.pop() {
        for name in field.payloads() {
            if let Some(Some(file)) = version.structs.get(name)
                && reached.insert(file.name.as_str())
            {
                open.extend(&file.fields);
            }
        }
        match version.resolve(&field.ty).kind {
            Kind::Struct(file) if reached.insert(file.name.as_str()) => {
                open.extend(&file.fields);
            }
            Kind::Enum(file) => {
                reached.insert(&file.name);
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    for file in &version.files {
        let name = match &file.content {
            Some(Content::Struct(content)) => &content.name,
            Some(Content::Enum(content)) => &content.name,
            _ => continue,
        };
        if !reached.contains(name.as_str()) {
            let problem = warning("unused-type", format!("no action reaches `{name}`"));
            found.extend(at(file, &Path::Root.key("name"), problem));
        }
    }
    found
}

/// Structs that must hold themselves, so that none could ever be built.
fn endless_types(version: &Version<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for file in &version.files {
        let Some(Content::Struct(content)) = &file.content else {
            continue;
        };
        for (index, field) in content.fields.iter().enumerate() {
            if holder(version, field).is_some_and(|inner| must_hold(version, inner, &content.name))
            {
                let message = format!("every `{}` would have to hold another one", content.name);
                let problem = error("endless-type", message)
                    .help("make one of the members on the way optional");
                found.extend(at(file, &Path::Root.key("fields").index(index), problem));
            }
        }
    }
    found
}

/// The struct that a member always holds.
fn holder<'c>(version: &Version<'c>, field: &FieldDef) -> Option<&'c StructFile> {
    let ty = version.resolve(&field.ty);
    match ty.kind {
        Kind::Struct(file) if field.required && !ty.is_list => Some(file),
        _ => None,
    }
}

/// Whether every value of a struct holds a value of another.
fn must_hold(version: &Version<'_>, from: &StructFile, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        if file.name == name {
            return true;
        }
        if seen.insert(file.name.as_str()) {
            open.extend(
                file.fields
                    .iter()
                    .filter_map(|field| holder(version, field)),
            );
        }
    }
    false
}
