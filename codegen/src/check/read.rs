//! One file: text to tree to type, with every structural problem on the way.

use std::collections::HashSet;

use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::diagnostic::{Diagnostic, Report, error, warning};
use crate::document::{self, Json, Node, Path, SyntaxError};
use crate::format;
use crate::layout::FileKind;
use crate::load::SourceFile;
use crate::schema::{ActionFile, EnumFile, ErrorsFile, ServiceFile, StructFile};
use crate::structure;

/// A file as far as it could be read.
#[derive(Debug)]
pub(super) struct ReadFile<'s> {
    /// Where it comes from.
    pub(super) source: &'s SourceFile,
    /// The tree, unless the text is no JSON.
    pub(super) root: Option<Node<'s>>,
    /// The content, unless its structure is wrong.
    pub(super) content: Option<Content>,
    /// What is wrong with the text and its structure.
    pub(super) problems: Vec<Diagnostic>,
}

/// The content of a file.
#[derive(Debug)]
pub(super) enum Content {
    Service(Box<ServiceFile>),
    Action(Box<ActionFile>),
    Struct(Box<StructFile>),
    Enum(Box<EnumFile>),
    Errors(Box<ErrorsFile>),
}

/// Reads one file.
pub(super) fn read(source: &SourceFile) -> ReadFile<'_> {
    let (root, problem) = match document::open(source) {
        Ok(root) => (Some(root), None),
        Err(error) => (None, Some(error)),
    };
    let mut report = Report::new(&source.path, &source.text, root.as_ref());
    if let Some((offset, problem)) = problem {
        report.span(String::new(), &(offset..offset), problem);
    }
    let content = root
        .as_ref()
        .and_then(|root| typed(source, root, &mut report));
    let problems = report.finish();
    ReadFile {
        source,
        root,
        content,
        problems,
    }
}

fn typed(source: &SourceFile, root: &Node<'_>, report: &mut Report<'_>) -> Option<Content> {
    // Which of two equal keys counts is open, so nothing more can be said of such a file.
    let is_clear = duplicates(root, &Path::Root, report);
    let mut misfits = Vec::new();
    for mismatch in structure::mismatches(source.slot.kind, root) {
        misfits.push(mismatch.pointer.clone());
        report.span(mismatch.pointer, &mismatch.span, mismatch.problem);
    }
    if !is_clear {
        return None;
    }
    if !misfits.is_empty() {
        return salvaged(source, &misfits);
    }
    canonical(source, root, report);
    let text = &source.text;
    match source.slot.kind {
        FileKind::Service => from_text(text, report).map(Content::Service),
        FileKind::Action => from_text(text, report).map(Content::Action),
        FileKind::Struct => from_text(text, report).map(Content::Struct),
        FileKind::Enum => from_text(text, report).map(Content::Enum),
        FileKind::Errors => from_text(text, report).map(Content::Errors),
    }
}

/// What is left of a file without the keys that do not fit, if that is enough to go on with:
/// its other mistakes are then told in the same run.
fn salvaged(source: &SourceFile, misfits: &[String]) -> Option<Content> {
    let mut value: Value = serde_json::from_str(&source.text).ok()?;
    for pointer in misfits {
        let (parent, key) = pointer.rsplit_once('/')?;
        // Without one item the places of the others would no longer be those of the text.
        let members = value.pointer_mut(parent)?.as_object_mut()?;
        members.remove(&key.replace("~1", "/").replace("~0", "~"));
    }
    match source.slot.kind {
        FileKind::Service => from_value(value).map(Content::Service),
        FileKind::Action => from_value(value).map(Content::Action),
        FileKind::Struct => from_value(value).map(Content::Struct),
        FileKind::Enum => from_value(value).map(Content::Enum),
        FileKind::Errors => from_value(value).map(Content::Errors),
    }
}

fn from_value<T: DeserializeOwned>(value: Value) -> Option<Box<T>> {
    serde_json::from_value(value).ok().map(Box::new)
}

/// The typed reading. The structure has been checked, so this fails only if the JSON
/// Schema is more lenient than the types; their word is then passed on.
fn from_text<T: DeserializeOwned>(text: &str, report: &mut Report<'_>) -> Option<Box<T>> {
    match serde_json::from_str(text) {
        Ok(content) => Some(Box::new(content)),
        Err(failure) => {
            let SyntaxError { offset, message } = SyntaxError::new(text, &failure);
            let problem = error("unreadable", format!("this cannot be read: {message}"));
            report.span(String::new(), &(offset..offset), problem);
            None
        }
    }
}

/// Tells a file that is not written in the canonical form.
fn canonical(source: &SourceFile, root: &Node<'_>, report: &mut Report<'_>) {
    let canonical = format::canonical(source.slot.kind, root);
    if canonical == source.text {
        return;
    }
    let same = source
        .text
        .split_inclusive('\n')
        .zip(canonical.split_inclusive('\n'));
    let same = same.take_while(|(is, should)| is == should);
    let offset = same.fold(0_usize, |offset, (line, _)| {
        offset.saturating_add(line.len())
    });
    let problem = warning(
        "not-canonical",
        "the file is not in its canonical form from here on",
    );
    report.span(
        String::new(),
        &(offset..offset),
        problem.help("run `cargo xtask fmt`"),
    );
}

/// Tells keys that stand in one object twice; `true` if there are none.
fn duplicates(node: &Node<'_>, path: &Path<'_>, report: &mut Report<'_>) -> bool {
    let mut is_sound = true;
    match &node.value {
        Json::List(items) => {
            for (index, item) in items.iter().enumerate() {
                is_sound &= duplicates(item, &path.index(index), report);
            }
        }
        Json::Object(entries) => {
            let mut seen = HashSet::with_capacity(entries.len());
            for entry in entries {
                let path = path.key(&entry.key);
                if !seen.insert(entry.key.as_ref()) {
                    is_sound = false;
                    let message = format!("key `{}` stands here twice", entry.key);
                    let problem = error("duplicate-key", message).help("keep one of the two");
                    report.span(path.pointer(), &entry.key_span, problem);
                }
                is_sound &= duplicates(&entry.value, &path, report);
            }
        }
        _ => {}
    }
    is_sound
}
