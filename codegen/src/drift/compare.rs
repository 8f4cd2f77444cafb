//! What differs between what was accepted and what the definitions say.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Class, Wording, pointer};
use super::digest::Digest;
use super::lock::{Lock, LockedAction, LockedMember, LockedObject};
use super::texts::Texts;

/// The differences between a lock and new definitions, sorted.
///
/// Each is told once. What comes or goes with its parent is not told again: the members of
/// an object, and the request and the answer of an action. With the old definitions the
/// old wording of a text is told, as far as it is the one that was accepted.
pub fn compare(lock: &Lock, new: &Texts, old: Option<&Texts>) -> Vec<Change> {
    let mut found = Found {
        service: &new.lock.service,
        version: &new.lock.version,
        new,
        old,
        changes: Vec::new(),
    };
    found.actions(lock);
    found.objects(lock);
    super::sort(&mut found.changes);
    found.changes
}

struct Found<'t> {
    service: &'t str,
    version: &'t str,
    new: &'t Texts,
    old: Option<&'t Texts>,
    changes: Vec<Change>,
}

impl Found<'_> {
    fn actions(&mut self, lock: &Lock) {
        let new = &self.new.lock.actions;
        for name in names(&lock.actions, new) {
            let place = pointer(&["actions", name]);
            match (lock.actions.get(name), new.get(name)) {
                (Some(a), Some(b)) => self.action(&place, a, b),
                (a, b) => self.one_side(&place, a.map(ends), b.map(ends)),
            }
        }
    }

    fn action(&mut self, place: &str, old: &LockedAction, new: &LockedAction) {
        self.value(place, Class::TypeChanged, ends(old), ends(new));
        let (was, is) = (old.status.clone(), new.status.clone());
        self.value(place, Class::StatusChanged, was, is);
        self.text(place, &old.text, &new.text);
    }

    fn objects(&mut self, lock: &Lock) {
        let new = &self.new.lock;
        let (old_ends, new_ends) = (lock.ends(), new.ends());
        for name in names(&lock.objects, &new.objects) {
            let place = pointer(&["objects", name]);
            match (lock.objects.get(name), new.objects.get(name)) {
                (Some(a), Some(b)) => {
                    let is_end = old_ends.contains_key(name) || new_ends.contains_key(name);
                    if !is_end {
                        self.text(&place, &a.text, &b.text);
                    }
                    self.members(name, a, b);
                }
                (a, b) => {
                    let came_along = new_ends
                        .get(name)
                        .is_some_and(|owner| !lock.actions.contains_key(*owner));
                    let went_along = old_ends
                        .get(name)
                        .is_some_and(|owner| !new.actions.contains_key(*owner));
                    let is_told = if b.is_some() {
                        !came_along
                    } else {
                        !went_along
                    };
                    if is_told {
                        let word = |_: &LockedObject| "object".to_owned();
                        self.one_side(&place, a.map(word), b.map(word));
                    }
                }
            }
        }
    }

    fn members(&mut self, object: &str, old: &LockedObject, new: &LockedObject) {
        for name in names(&old.members, &new.members) {
            let place = pointer(&["objects", object, name]);
            match (old.members.get(name), new.members.get(name)) {
                (Some(a), Some(b)) => self.member(&place, a, b),
                (a, b) => self.one_side(&place, a.map(type_of), b.map(type_of)),
            }
        }
    }

    fn member(&mut self, place: &str, old: &LockedMember, new: &LockedMember) {
        self.value(place, Class::TypeChanged, type_of(old), type_of(new));
        let (was, is) = presence(old, new);
        self.value(place, Class::RequiredChanged, was, is);
        self.value(place, Class::StatusChanged, status(old), status(new));
        self.text(place, &old.text, &new.text);
    }

    /// Something that only one side has.
    fn one_side(&mut self, place: &str, old: Option<String>, new: Option<String>) {
        let class = if new.is_some() {
            Class::Added
        } else {
            Class::Removed
        };
        self.tell(place, class, old, new, Wording::Known);
    }

    fn value(&mut self, place: &str, class: Class, old: String, new: String) {
        if old != new {
            self.tell(place, class, Some(old), Some(new), Wording::Known);
        }
    }

    fn text(&mut self, place: &str, old: &Digest, new: &Digest) {
        if old == new {
            return;
        }
        let was = self.old.and_then(|texts| texts.get(place, old));
        let wording = match (was, self.old) {
            (Some(_), _) => Wording::Known,
            (None, Some(_)) => Wording::Other,
            (None, None) => Wording::Missing,
        };
        let was = was.unwrap_or(old.as_str()).to_owned();
        let is = self.new.get(place, new).unwrap_or(new.as_str()).to_owned();
        self.tell(place, Class::TextChanged, Some(was), Some(is), wording);
    }

    fn tell(
        &mut self,
        place: &str,
        class: Class,
        old: Option<String>,
        new: Option<String>,
        wording: Wording,
    ) {
        self.changes.push(Change {
            service: self.service.to_owned(),
            version: self.version.to_owned(),
            class,
            pointer: place.to_owned(),
            old,
            new,
            wording,
        });
    }
}

/// The names that either side has, in order.
fn names<'m, T>(old: &'m BTreeMap<String, T>, new: &'m BTreeMap<String, T>) -> BTreeSet<&'m str> {
    old.keys().chain(new.keys()).map(String::as_str).collect()
}

/// What goes into an action and what comes out.
fn ends(action: &LockedAction) -> String {
    format!("{}/{}", action.input, action.output)
}

/// A member's type in the vendor's two words.
fn type_of(member: &LockedMember) -> String {
    format!("{}/{}", member.ty, member.member)
}

fn status(member: &LockedMember) -> String {
    let status = if member.disabled {
        "disabled"
    } else {
        "enabled"
    };
    status.to_owned()
}

/// Whether a member was and is required: in a request plainly, in an answer by name, and
/// both where both changed, as it is one difference for whoever reads it.
fn presence(old: &LockedMember, new: &LockedMember) -> (String, String) {
    let request = old.required != new.required;
    let answer = old.output_required != new.output_required;
    let write = |it: &LockedMember| match (request, answer) {
        (_, false) => it.required.to_string(),
        (false, true) => format!("output {}", it.output_required),
        (true, true) => format!("{}, output {}", it.required, it.output_required),
    };
    (write(old), write(new))
}
