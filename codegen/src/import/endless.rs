//! Members that cannot be required, whatever the vendor says: an object that must hold
//! another one of its own kind has no end.
//!
//! None of the vendor's services has such a member today; a slip in one mark would make
//! one, and must not keep a whole service from being imported.

use std::collections::{HashMap, HashSet};

use crate::vendor::{Definitions, Member};

/// For each object the objects that it must hold, each with the member that holds it.
type Edges<'d> = HashMap<&'d str, Vec<(&'d str, &'d str)>>;

/// The members, by object and name, that lead an object back to itself through members
/// that are always there.
pub(super) fn members<'d>(
    definitions: &'d Definitions,
    is_required: impl Fn(&str, &Member) -> bool,
) -> HashSet<(&'d str, &'d str)> {
    let mut edges = Edges::new();
    for object in &definitions.objects {
        let holds =
            |member: &&'d Member| member.ty == "object" && is_required(&object.name, member);
        let held = object.members.iter().filter(holds);
        let held: Vec<_> = held.map(|m| (m.name.as_str(), m.member.as_str())).collect();
        edges.insert(&object.name, held);
    }
    peel(&mut edges);
    let mut found = HashSet::new();
    for (object, held) in &edges {
        for (member, inner) in held {
            if leads_to(&edges, inner, object) {
                found.insert((*object, *member));
            }
        }
    }
    found
}

/// Takes away, over and over, the objects that must hold nothing any more. Nothing is left
/// of definitions without a circle, so the search below is hardly ever made.
fn peel(edges: &mut Edges<'_>) {
    let mut holders: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut degrees: HashMap<&str, usize> = HashMap::new();
    for (object, held) in edges.iter() {
        degrees.insert(object, held.len());
        for (_, inner) in held {
            holders.entry(inner).or_default().push(object);
        }
    }
    let ends = edges.iter().filter(|(_, held)| held.is_empty());
    let mut free: Vec<&str> = ends.map(|(object, _)| *object).collect();
    while let Some(object) = free.pop() {
        edges.remove(object);
        for holder in holders.get(object).into_iter().flatten() {
            if let Some(degree) = degrees.get_mut(holder) {
                *degree = degree.saturating_sub(1);
                if *degree == 0 {
                    free.push(holder);
                }
            }
        }
    }
}

fn leads_to(edges: &Edges<'_>, from: &str, to: &str) -> bool {
    let mut seen = HashSet::new();
    let mut open = vec![from];
    while let Some(object) = open.pop() {
        if object == to {
            return true;
        }
        if seen.insert(object) {
            let held = edges.get(object).into_iter().flatten();
            open.extend(held.map(|(_, inner)| *inner));
        }
    }
    false
}
