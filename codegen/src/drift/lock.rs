//! The facts of definitions that somebody has accepted.

use std::collections::{BTreeMap, BTreeSet};

use super::digest::Digest;
use crate::vendor::{Action, Definitions, Member, Object};

/// The facts of one service version. What the vendor writes but nobody relies on, such as
/// examples, order and `value_allowed_null`, is not among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// The vendor's name of the service.
    pub service: String,
    /// The version of the service.
    pub version: String,
    /// The actions by name.
    pub actions: BTreeMap<String, LockedAction>,
    /// The objects by name, those of requests and answers too.
    pub objects: BTreeMap<String, LockedObject>,
}

/// The facts of an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedAction {
    /// The name of the request's object.
    pub input: String,
    /// The name of the answer's object.
    pub output: String,
    /// `online`, `offline` or `deprecated`.
    pub status: String,
    /// Title and document.
    pub text: Digest,
}

/// The facts of an object.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedObject {
    /// The document.
    pub text: Digest,
    /// The members by name.
    pub members: BTreeMap<String, LockedMember>,
}

/// The facts of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedMember {
    /// The vendor's `type`: a primitive type, `object` or `list`.
    pub ty: String,
    /// The vendor's `member`: the width of a primitive type, or what the object or each
    /// item of the list is.
    pub member: String,
    /// Whether the server refuses a request without it.
    pub required: bool,
    /// Whether an answer always has it. It is a fact of its own: a struct that goes both
    /// ways has both, and the schema's `required` of an answer is read from it.
    pub output_required: bool,
    /// Whether the vendor has put it out of use.
    pub disabled: bool,
    /// The document.
    pub text: Digest,
}

/// The facts of definitions.
pub fn lock_of(definitions: &Definitions) -> Lock {
    let actions = definitions.actions.iter();
    let objects = definitions.objects.iter();
    Lock {
        service: definitions.service.clone(),
        version: definitions.version.clone(),
        actions: actions
            .map(|it| (it.name.clone(), locked_action(it)))
            .collect(),
        objects: objects
            .map(|it| (it.name.clone(), locked_object(it)))
            .collect(),
    }
}

fn locked_action(action: &Action) -> LockedAction {
    LockedAction {
        input: action.input.clone(),
        output: action.output.clone(),
        status: status(&action.status),
        // The title ends where the zero stands, so that a word that moves from one to the
        // other is a change.
        text: Digest::of(&format!("{}\0{}", action.title, action.document)),
    }
}

/// An action of which nothing is said is online, like the others.
fn status(vendor: &str) -> String {
    let word = if vendor.is_empty() { "online" } else { vendor };
    word.to_owned()
}

fn locked_object(object: &Object) -> LockedObject {
    let members = object.members.iter();
    LockedObject {
        text: Digest::of(&object.document),
        members: members
            .map(|it| (it.name.clone(), locked_member(it)))
            .collect(),
    }
}

fn locked_member(member: &Member) -> LockedMember {
    LockedMember {
        ty: member.ty.clone(),
        member: member.member.clone(),
        required: member.required,
        output_required: member.output_required,
        disabled: member.disabled,
        text: Digest::of(&member.document),
    }
}

impl Lock {
    /// The lock of a service of which nothing was accepted yet.
    pub fn empty(service: &str, version: &str) -> Self {
        Self {
            service: service.to_owned(),
            version: version.to_owned(),
            actions: BTreeMap::new(),
            objects: BTreeMap::new(),
        }
    }

    /// The objects that are nothing but the request or the answer of one action, with that
    /// action. They come and go with it. What two actions or a member use is shared.
    pub(super) fn ends(&self) -> BTreeMap<&str, &str> {
        let mut owners = BTreeMap::<&str, BTreeSet<&str>>::new();
        for (name, action) in &self.actions {
            for end in [&action.input, &action.output] {
                owners.entry(end).or_default().insert(name);
            }
        }
        let members = self
            .objects
            .values()
            .flat_map(|object| object.members.values());
        for member in members.filter(|member| matches!(member.ty.as_str(), "object" | "list")) {
            owners.remove(member.member.as_str());
        }
        let only = |owners: BTreeSet<_>| match owners.len() {
            1 => owners.first().copied(),
            _ => None,
        };
        owners
            .into_iter()
            .filter_map(|(object, owners)| Some((object, only(owners)?)))
            .collect()
    }
}
