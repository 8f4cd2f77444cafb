//! What the schema describes and the vendor never had: a misspelled name, or something
//! whose removal was accepted before the schema followed.

use std::collections::BTreeSet;

use super::change::{Change, Class, Wording, pointer};
use super::lock::{Lock, LockedAction, LockedObject};
use super::outline::Outline;

/// What the schema describes and none of the locks has, sorted.
///
/// The locks are the one that was accepted, if there is one, and then that of the
/// definitions at hand: what is about to be accepted is no orphan, and what the vendor has
/// just removed is told as removed. Members of an orphan are not told again.
pub fn orphans(outline: &Outline, locks: &[&Lock]) -> Vec<Change> {
    let mut found = BTreeSet::new();
    for (name, [request, response]) in &outline.actions {
        let mut actions = locks.iter().filter_map(|lock| lock.actions.get(name));
        // The definitions at hand come last, and their names are the ones to look up.
        match actions.next_back() {
            Some(LockedAction { input, output, .. }) => {
                let inputs = ends(locks, name, |action| &action.input);
                found.extend(unknown(input, request, &inputs));
                let outputs = ends(locks, name, |action| &action.output);
                found.extend(unknown(output, response, &outputs));
            }
            None => {
                found.insert(pointer(&["actions", name]));
            }
        }
    }
    for (name, members) in &outline.structs {
        let objects = locks.iter().filter_map(|lock| lock.objects.get(name));
        let objects: Vec<_> = objects.collect();
        if objects.is_empty() {
            found.insert(pointer(&["objects", name]));
        } else {
            found.extend(unknown(name, members, &objects));
        }
    }
    let told = found.into_iter().map(|pointer| Change {
        service: outline.service.clone(),
        version: outline.version.clone(),
        class: Class::Orphan,
        pointer,
        old: None,
        new: None,
        wording: Wording::Known,
    });
    told.collect()
}

/// The vendor's objects for one side of an action, whose members the schema has inside it.
fn ends<'l>(
    locks: &[&'l Lock],
    action: &str,
    end: impl Fn(&LockedAction) -> &String,
) -> Vec<&'l LockedObject> {
    let objects = locks
        .iter()
        .filter_map(|lock| lock.objects.get(end(lock.actions.get(action)?)));
    objects.collect()
}

/// The places of the members that none of the objects has.
fn unknown<'a>(
    place: &'a str,
    members: &'a BTreeSet<String>,
    objects: &'a [&LockedObject],
) -> impl Iterator<Item = String> + 'a {
    let is_known = |member: &&String| objects.iter().any(|it| it.members.contains_key(*member));
    members
        .iter()
        .filter(move |member| !is_known(member))
        .map(move |member| pointer(&["objects", place, member]))
}
