//! The skeleton files, in the canonical form.

use std::collections::{HashMap, HashSet};

use super::json::{list, object, text, yes};
use super::selection::{Selection, held};
use super::usage::{Side, Usage};
use crate::document::Node;
use crate::format::canonical;
use crate::layout::FileKind;
use crate::tree::Tree;
use crate::vendor::{self, Action, Definitions, Member, Object, Primitive};

/// The member that every answer has in its envelope, and no schema file lists.
pub(super) const ENVELOPE: &str = "RequestId";

/// Actions whose names begin with one of these words change nothing. It is a first guess
/// that a curator confirms: a call that is wrongly taken for a write is only not repeated.
const READS: [&str; 8] = [
    "Check", "Describe", "Get", "Inquire", "Inquiry", "List", "Query", "Search",
];

/// All files of a selection.
pub(super) fn files(
    definitions: &Definitions,
    name: &str,
    selection: &Selection<'_>,
    usage: &Usage<'_>,
) -> Tree {
    let folder = format!("{name}/{}", definitions.version);
    let put = |kind, path: &str, root: &Node<'_>| {
        (format!("{folder}/{path}.json"), canonical(kind, root))
    };
    let objects: HashMap<_, _> = selection
        .objects
        .iter()
        .map(|object| (object.name.as_str(), *object))
        .collect();
    let mut tree = Tree::new();
    tree.extend([put(
        FileKind::Service,
        "service",
        &service(definitions, name),
    )]);
    for action in &selection.actions {
        let root = self::action(action, &objects, usage);
        tree.extend([put(
            FileKind::Action,
            &format!("actions/{}", action.name),
            &root,
        )]);
    }
    let inlined = inlined(selection);
    for object in &selection.objects {
        if !inlined.contains(object.name.as_str()) {
            let root = structure(object, usage);
            tree.extend([put(
                FileKind::Struct,
                &format!("structs/{}", object.name),
                &root,
            )]);
        }
    }
    tree
}

/// The objects that stand in the files of actions alone: those that an action takes or
/// answers and no object holds. One that two actions share stands in both files.
pub(super) fn inlined<'d>(selection: &Selection<'d>) -> HashSet<&'d str> {
    let actions = selection.actions.iter();
    let mut ends: HashSet<&str> = actions
        .flat_map(|action| [action.input.as_str(), action.output.as_str()])
        .collect();
    let members = selection.objects.iter().flat_map(|object| &object.members);
    for name in members.filter_map(held) {
        ends.remove(name);
    }
    ends
}

fn service<'a>(definitions: &'a Definitions, name: &'a str) -> Node<'a> {
    let wire = definitions.service.as_str();
    let production = text(format!("{wire}.tencentcloudapi.com"));
    let api = object([("production", Some(production))]);
    object([
        ("$schema", Some(text("../../schema.json"))),
        ("service", Some(text(name))),
        ("wireName", (wire != name).then(|| text(wire))),
        ("version", Some(text(definitions.version.as_str()))),
        ("hosts", Some(object([("api", Some(api))]))),
    ])
}

fn action<'a>(
    action: &'a Action,
    objects: &HashMap<&str, &'a Object>,
    usage: &Usage<'_>,
) -> Node<'a> {
    let request = objects.get(action.input.as_str());
    let request = request.map(|object| fields(object, Side::Request, usage, None));
    let response = objects.get(action.output.as_str());
    let response = response.map(|object| fields(object, Side::Answer, usage, Some(ENVELOPE)));
    let state = match action.status.as_str() {
        "deprecated" => Some("deprecated"),
        "offline" => Some("disabled"),
        _ => None,
    };
    object([
        ("$schema", Some(text("../../../schema.json"))),
        ("name", Some(text(action.name.as_str()))),
        ("effect", Some(text(effect(&action.name)))),
        ("deprecated", state.map(deprecated)),
        ("request", Some(object([("fields", request)]))),
        ("response", Some(object([("fields", response)]))),
    ])
}

fn structure<'a>(structure: &'a Object, usage: &Usage<'_>) -> Node<'a> {
    let side = usage.side(&structure.name);
    object([
        ("$schema", Some(text("../../../schema.json"))),
        ("name", Some(text(structure.name.as_str()))),
        ("fields", Some(fields(structure, side, usage, None))),
    ])
}

fn fields<'a>(
    object: &'a Object,
    side: Side,
    usage: &Usage<'_>,
    left_out: Option<&str>,
) -> Node<'a> {
    let members = object.members.iter();
    let members = members.filter(|member| left_out != Some(member.name.as_str()));
    list(members.map(|member| field(member, usage.requires(side, object, member))))
}

fn field(member: &Member, required: bool) -> Node<'_> {
    object([
        ("name", Some(text(member.name.as_str()))),
        ("type", Some(ty(member))),
        ("required", required.then(yes)),
        (
            "deprecated",
            member.disabled.then(|| deprecated("disabled")),
        ),
        ("format", format(member)),
    ])
}

fn ty(member: &Member) -> Node<'_> {
    let exact = text(match vendor::primitive(&member.member) {
        None => member.member.as_str(),
        Some(Primitive::Text | Primitive::Date | Primitive::DateTime | Primitive::DateTimeIso) => {
            "string"
        }
        Some(Primitive::Integer) => "integer",
        Some(Primitive::Float) => "float",
        Some(Primitive::Boolean) => "boolean",
        Some(Primitive::Binary) => "binary",
    });
    match member.ty.as_str() {
        "list" => object([("list", Some(exact))]),
        _ => exact,
    }
}

/// The form of a date. It warns only: one in fourteen of the vendor's own examples of a
/// request's members has another one.
fn format(member: &Member) -> Option<Node<'static>> {
    let format = match vendor::primitive(&member.member)? {
        Primitive::Date => "date",
        Primitive::DateTime => "datetime",
        Primitive::DateTimeIso => "datetime-iso",
        Primitive::Text
        | Primitive::Integer
        | Primitive::Float
        | Primitive::Boolean
        | Primitive::Binary => return None,
    };
    Some(object([
        ("value", Some(text(format))),
        ("severity", Some(text("warn"))),
    ]))
}

fn deprecated(state: &'static str) -> Node<'static> {
    object([("state", Some(text(state)))])
}

fn effect(action: &str) -> &'static str {
    // `Listen` does not begin with the word `List`.
    let ends_word = |rest: &str| !rest.starts_with(|c: char| c.is_ascii_lowercase());
    let is_read = READS
        .iter()
        .any(|word| action.strip_prefix(word).is_some_and(ends_word));
    match is_read {
        true => "read",
        false => "write",
    }
}

#[cfg(test)]
mod tests {
    use super::effect;

    #[test]
    fn effects_go_by_the_first_word() {
        for name in ["DescribeFlows", "Get", "List_All", "QueryV2", "CheckStatus"] {
            assert_eq!(effect(name), "read", "{name}");
        }
        for name in ["CreateFlow", "ListenRoom", "Checkout", "Getaway", "DoGet"] {
            assert_eq!(effect(name), "write", "{name}");
        }
    }
}
