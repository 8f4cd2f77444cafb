//! The section `actions` of definitions.

use std::collections::HashSet;

use super::reader::Reader;
use super::{Action, types};
use crate::document::{Entry, Node, Path};

/// Reads all actions. Without `objects` it is not judged whether those that they name exist.
pub(super) fn read(
    reader: &mut Reader<'_>,
    entries: &[Entry<'_>],
    path: &Path<'_>,
    objects: Option<&HashSet<&str>>,
) -> Vec<Action> {
    let action = |entry| action(reader, entry, &path.key(key(entry)), objects);
    entries.iter().filter_map(action).collect()
}

fn key<'e>(entry: &'e Entry<'_>) -> &'e str {
    &entry.key
}

fn action(
    reader: &mut Reader<'_>,
    entry: &Entry<'_>,
    path: &Path<'_>,
    objects: Option<&HashSet<&str>>,
) -> Option<Action> {
    reader.file_name(entry, path);
    let node = &entry.value;
    let entries = reader.object(node, path)?;
    reader.repeated(entries, path, "key");
    Some(Action {
        name: entry.key.clone().into_owned(),
        title: reader.text(node, "name", path),
        document: reader.text(node, "document", path),
        input: end(reader, node, "input", path, objects),
        output: end(reader, node, "output", path, objects),
        status: reader.text(node, "status", path),
    })
}

/// The object that an action takes or answers.
fn end(
    reader: &mut Reader<'_>,
    node: &Node<'_>,
    key: &str,
    path: &Path<'_>,
    objects: Option<&HashSet<&str>>,
) -> String {
    let Some((name, span)) = reader.needed_text(node, key, path) else {
        return String::new();
    };
    if let Some(objects) = objects.filter(|objects| !objects.contains(name.as_str())) {
        let suggest = reader.may_suggest();
        let problem = types::dangling(&name, objects, suggest);
        reader.tell(&span, &path.key(key), problem);
    }
    name
}
