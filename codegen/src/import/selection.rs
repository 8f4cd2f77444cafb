//! Which part of the definitions is asked for.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt;

use crate::structure::did_you_mean;
use crate::vendor::{Action, Definitions, Member, Object};

/// Some actions and the objects that they reach, or all of both, in the vendor's order.
pub(super) struct Selection<'d> {
    /// The actions.
    pub(super) actions: Vec<&'d Action>,
    /// The objects.
    pub(super) objects: Vec<&'d Object>,
}

/// An action that the definitions do not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownAction {
    /// What was asked for.
    pub name: String,
    /// What was probably meant.
    pub help: Option<String>,
}

impl<'d> Selection<'d> {
    /// The named actions with what they reach; everything if none is named.
    pub(super) fn new(
        definitions: &'d Definitions,
        names: &[String],
    ) -> Result<Self, Vec<UnknownAction>> {
        if names.is_empty() {
            return Ok(Self {
                actions: definitions.actions.iter().collect(),
                objects: definitions.objects.iter().collect(),
            });
        }
        let known: HashSet<_> = definitions
            .actions
            .iter()
            .map(|a| a.name.as_str())
            .collect();
        let wanted: BTreeSet<_> = names.iter().map(String::as_str).collect();
        let unknown: Vec<_> = wanted
            .iter()
            .filter(|name| !known.contains(**name))
            .collect();
        if !unknown.is_empty() {
            return Err(unknown
                .iter()
                .map(|name| nobody(definitions, name))
                .collect());
        }
        let actions: Vec<_> = definitions
            .actions
            .iter()
            .filter(|action| wanted.contains(action.name.as_str()))
            .collect();
        let ends = actions
            .iter()
            .flat_map(|action| [&action.input, &action.output]);
        let reached = reach(definitions, ends.map(String::as_str));
        let objects = definitions.objects.iter();
        Ok(Self {
            objects: objects
                .filter(|o| reached.contains(o.name.as_str()))
                .collect(),
            actions,
        })
    }
}

/// The objects of some names, and all that those hold.
pub(super) fn reach<'d>(
    definitions: &'d Definitions,
    from: impl Iterator<Item = &'d str>,
) -> HashSet<&'d str> {
    let objects: HashMap<_, _> = definitions
        .objects
        .iter()
        .map(|object| (object.name.as_str(), object))
        .collect();
    let mut reached = HashSet::new();
    let mut open: Vec<&str> = from.collect();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            let members = objects.get(name).into_iter().flat_map(|o| &o.members);
            open.extend(members.filter_map(held));
        }
    }
    reached
}

/// The object that a member holds, or that the items of its list are.
pub(super) fn held(member: &Member) -> Option<&str> {
    ["object", "list"]
        .contains(&member.ty.as_str())
        .then_some(member.member.as_str())
        .filter(|name| crate::vendor::primitive(name).is_none())
}

fn nobody(definitions: &Definitions, name: &str) -> UnknownAction {
    let known = definitions
        .actions
        .iter()
        .map(|action| action.name.as_str());
    UnknownAction {
        name: name.to_owned(),
        help: did_you_mean(name, known),
    }
}

impl fmt::Display for UnknownAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the definitions have no action `{}`", self.name)?;
        match &self.help {
            Some(help) => write!(f, "; {help}"),
            None => Ok(()),
        }
    }
}
