//! The section `objects` of definitions.

use std::collections::HashSet;

use super::reader::Reader;
use super::types::{self, Misfit};
use super::{Member, Object};
use crate::check::index::PRIMITIVES;
use crate::check::names::{self, bad_name};
use crate::diagnostic::error;
use crate::document::{Entry, Json, Node, Path};

/// Reads all objects. Without `names` it is not judged whether those that members name exist.
pub(super) fn read(
    reader: &mut Reader<'_>,
    entries: &[Entry<'_>],
    path: &Path<'_>,
    names: Option<&HashSet<&str>>,
) -> Vec<Object> {
    let mut objects = Vec::with_capacity(entries.len());
    for entry in entries {
        objects.extend(object(reader, entry, &path.key(&entry.key), names));
    }
    objects
}

fn object(
    reader: &mut Reader<'_>,
    entry: &Entry<'_>,
    path: &Path<'_>,
    names: Option<&HashSet<&str>>,
) -> Option<Object> {
    reader.file_name(entry, path);
    let key: &str = &entry.key;
    if PRIMITIVES.contains(&key) || types::is_primitive(key) {
        let rule = "not the words for types";
        reader.tell(&entry.key_span, path, bad_name(key, rule));
    }
    let node = &entry.value;
    let entries = reader.object(node, path)?;
    reader.repeated(entries, path, "key");
    let document = reader.text(node, "document", path);
    let members = reader.needed(node, "members", path)?;
    let path = path.key("members");
    let Json::List(items) = &members.value else {
        reader.wrong_type(members, &path, "a list");
        return None;
    };
    let mut seen = HashSet::with_capacity(items.len());
    let mut members = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let path = path.index(index);
        members.extend(member(reader, item, &path, names));
        repeated(reader, item, &path, &mut seen);
    }
    Some(Object {
        name: key.to_owned(),
        document,
        members,
    })
}

fn member(
    reader: &mut Reader<'_>,
    node: &Node<'_>,
    path: &Path<'_>,
    names: Option<&HashSet<&str>>,
) -> Option<Member> {
    let entries = reader.object(node, path)?;
    reader.repeated(entries, path, "key");
    let name = reader.needed_text(node, "name", path);
    let ty = reader.needed_text(node, "type", path);
    let exact = reader.needed_text(node, "member", path);
    if let Some((name, span)) = name.as_ref().filter(|(name, _)| !names::is_member(name)) {
        reader.tell(span, &path.key("name"), bad_name(name, names::MEMBERS));
    }
    if let (Some((ty, ty_span)), Some((exact, exact_span)), Some(names)) = (&ty, &exact, names) {
        let is_known = types::primitive(exact).is_some() || names.contains(exact.as_str());
        let suggest = !is_known && reader.may_suggest();
        match types::judge(ty, exact, names, suggest) {
            None => {}
            Some(Misfit::Kind(problem)) => reader.tell(ty_span, &path.key("type"), problem),
            Some(Misfit::Exact(problem)) => {
                reader.tell(exact_span, &path.key("member"), problem);
            }
        }
    }
    let required = reader.flag(node, "required", path);
    let output_required = reader.flag(node, "output_required", path);
    let disabled = reader.flag(node, "disabled", path);
    let document = reader.text(node, "document", path);
    Some(Member {
        name: name?.0,
        ty: ty?.0,
        member: exact?.0,
        required,
        output_required,
        disabled,
        document,
    })
}

/// Tells a member whose name another one of the object has.
fn repeated<'n>(
    reader: &mut Reader<'_>,
    item: &'n Node<'_>,
    path: &Path<'_>,
    seen: &mut HashSet<&'n str>,
) {
    let Some(value) = item.get("name").map(|entry| &entry.value) else {
        return;
    };
    let Json::Text(name) = &value.value else {
        return;
    };
    if !seen.insert(name) {
        let problem = error("duplicate-name", format!("member `{name}` is here twice"));
        let problem = problem.help("keep one of the two");
        reader.tell(&value.span, &path.key("name"), problem);
    }
}
