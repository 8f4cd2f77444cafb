//! What can be done to definitions.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::definitions::{Object, object};

/// One change. Which thing it is made to depends on what there is.
#[derive(Debug, Clone)]
pub(crate) struct Mutation {
    pub(crate) kind: Kind,
    pub(crate) at: Index,
    pub(crate) other: Index,
    pub(crate) new: [Object; 2],
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    AddAction,
    AddActionOfOldObjects,
    AddTwoActionsThatShare,
    RemoveAction,
    RemoveActionAndItsEnds,
    RedirectAction,
    RestateAction,
    RetitleAction,
    RewordAction,
    AddObject,
    RemoveObject,
    RewordObject,
    AddMember,
    RemoveMember,
    RetypeMember,
    RequireMember,
    PromiseMember,
    DisableMember,
    RewordMember,
}

const KINDS: [Kind; 19] = {
    use Kind::*;
    [
        AddAction,
        AddActionOfOldObjects,
        AddTwoActionsThatShare,
        RemoveAction,
        RemoveActionAndItsEnds,
        RedirectAction,
        RestateAction,
        RetitleAction,
        RewordAction,
        AddObject,
        RemoveObject,
        RewordObject,
        AddMember,
        RemoveMember,
        RetypeMember,
        RequireMember,
        PromiseMember,
        DisableMember,
        RewordMember,
    ]
};

/// A handful of changes.
pub(crate) fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    let new = (object(), object()).prop_map(|(a, b)| [a, b].map(without_structs));
    let parts = (select(&KINDS[..]), any::<Index>(), any::<Index>(), new);
    let mutation = parts.prop_map(|(kind, at, other, new)| Mutation {
        kind,
        at,
        other,
        new,
    });
    vec(mutation, 0..12)
}

/// New objects hold primitives alone, so that they can be put anywhere.
fn without_structs(mut object: Object) -> Object {
    for member in object.members.values_mut() {
        member.ty = ("string", "string".to_owned());
    }
    object
}
