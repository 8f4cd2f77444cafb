//! Structs that travel as JSON in strings. The vendor has no objects for them: their keys
//! stand in the text of the string, so that they are neither orphans nor drift.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::{Json, Node};

/// What the structs of one service version name, as far as it decides who travels in JSON.
#[derive(Debug, Default)]
pub(super) struct Carried {
    /// The structs that strings carry.
    named: BTreeSet<String>,
    /// The types of each struct's members.
    members: BTreeMap<String, BTreeSet<String>>,
}

impl Carried {
    /// Takes the members of a record; `name` is that of a struct.
    pub(super) fn add(&mut self, name: Option<&str>, record: &Node<'_>) {
        let fields = match record.get("fields").map(|entry| &entry.value.value) {
            Some(Json::List(fields)) => fields.as_slice(),
            _ => &[],
        };
        for field in fields {
            if let Some(json) = field.get("json") {
                names(&json.value, &mut self.named);
            }
            if let (Some(name), Some(ty)) = (name, field.get("type")) {
                names(&ty.value, self.members.entry(name.to_owned()).or_default());
            }
        }
    }

    /// All structs that strings carry, directly or inside of another one.
    pub(super) fn names(self) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<String> = self.named.into_iter().collect();
        while let Some(name) = open.pop() {
            if reached.insert(name.clone()) {
                open.extend(self.members.get(&name).into_iter().flatten().cloned());
            }
        }
        reached
    }
}

/// The names in the value of `json` or `type`, whatever its form; also those of kinds and
/// primitive types, which no struct has.
fn names(node: &Node<'_>, found: &mut BTreeSet<String>) {
    match &node.value {
        Json::Text(name) => {
            found.insert(name.clone().into_owned());
        }
        Json::List(items) => items.iter().for_each(|item| names(item, found)),
        Json::Object(entries) => {
            for entry in entries {
                match (entry.key.as_ref(), &entry.value.value) {
                    ("value" | "list" | "other", _) => names(&entry.value, found),
                    ("types", Json::Object(cases)) => {
                        cases.iter().for_each(|case| names(&case.value, found));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
}
