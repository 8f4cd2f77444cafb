//! Reads the members of an object into the places of a record.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};

use super::trail::Trail;
use super::value::ValueSeed;
use crate::record::{Field, Record, Shape, Slot};

/// Reads the members of an object into a record.
pub(super) fn read_members<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    map: A,
    trail: &mut Trail,
) -> Result<(), A::Error> {
    let shape = record.shape();
    let mut map = Some(map);
    let mut outcome = Ok(());
    record.slots(&mut |slots: &mut [Slot<'_>]| {
        if let Some(map) = map.take() {
            let mut places = Places {
                shape,
                slots,
                beside: None,
            };
            outcome = places.read(map, trail);
        }
    });
    outcome
}

/// Reads the members of an answer: what the record does not have goes into the reply,
/// because the service mixes its own members with those of the protocol.
pub(super) fn read_answer_members<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    reply: &mut dyn Record,
    map: A,
    trail: &mut Trail,
) -> Result<(), A::Error> {
    let (shape, reply_shape) = (record.shape(), reply.shape());
    let mut map = Some(map);
    let mut outcome = Ok(());
    record.slots(&mut |slots: &mut [Slot<'_>]| {
        reply.slots(&mut |reply_slots: &mut [Slot<'_>]| {
            if let Some(map) = map.take() {
                let beside = Some((reply_shape, reply_slots));
                outcome = Places {
                    shape,
                    slots: &mut *slots,
                    beside,
                }
                .read(map, trail);
            }
        });
    });
    outcome
}

/// The open members of a record, and of another one that takes what the first does not have.
struct Places<'a, 'm, 'r> {
    shape: &'static Shape,
    slots: &'a mut [Slot<'m>],
    beside: Option<(&'static Shape, &'a mut [Slot<'r>])>,
}

impl Places<'_, '_, '_> {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        mut map: A,
        trail: &mut Trail,
    ) -> Result<(), A::Error> {
        let shape = self.shape;
        let beside_shape = self.beside.as_ref().map(|(shape, _)| *shape);
        let mut seen = match trail.is_noting() {
            true => vec![false; shape.fields.len()],
            false => Vec::new(),
        };
        let keeps = matches!(self.slots.last(), Some(Slot::Further(_)));
        let mut unknown = String::new();
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeySeed {
            shape,
            beside_shape,
            next,
            unknown: keeps.then_some(&mut unknown),
            trail,
        })? {
            let Some((field, slot)) = self.open(key) else {
                match self.slots.last_mut() {
                    Some(Slot::Further(further)) => {
                        further.set(std::mem::take(&mut unknown), map.next_value()?);
                    }
                    _ => drop(map.next_value::<IgnoredAny>()?),
                }
                continue;
            };
            trail.enter(field.name());
            trail.was_null = false;
            if let Key::Member(index) = key {
                next = index + 1;
                // Of a member that comes twice the last one counts.
                if seen.get(index) == Some(&true) {
                    trail.forget_below();
                }
            }
            map.next_value_seed(ValueSeed {
                slot,
                kind: Some(*field.kind()),
                trail,
            })?;
            trail.leave();
            if let Key::Member(index) = key
                && let Some(seen) = seen.get_mut(index)
            {
                *seen = !trail.was_null;
            }
        }
        trail.note_blank(shape, &seen);
        // An object is no null, whatever its last member was.
        trail.was_null = false;
        Ok(())
    }

    /// The place behind a key, if it has one.
    fn open(&mut self, key: Key) -> Option<(&'static Field, Slot<'_>)> {
        match (key, &mut self.beside) {
            (Key::Member(index), _) => open(self.shape, self.slots, index),
            (Key::Beside(index), Some((shape, slots))) => open(shape, slots, index),
            (Key::Beside(_), None) | (Key::Unknown, _) => None,
        }
    }
}

fn open<'a>(
    shape: &'static Shape,
    slots: &'a mut [Slot<'_>],
    index: usize,
) -> Option<(&'static Field, Slot<'a>)> {
    let field = shape.fields.get(index)?;
    slots.get_mut(index).map(|slot| (field, slot.reborrow()))
}

/// Where the value behind a key goes.
#[derive(Clone, Copy)]
enum Key {
    Member(usize),
    Beside(usize),
    Unknown,
}

/// Finds the place of a member by its name, without keeping the name.
struct KeySeed<'t> {
    shape: &'static Shape,
    beside_shape: Option<&'static Shape>,
    /// Members mostly come in the order of the shape, so the search begins here.
    next: usize,
    /// Takes a name that no member has, where such members are kept.
    unknown: Option<&'t mut String>,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for KeySeed<'_> {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<Key, D::Error> {
        input.deserialize_identifier(self)
    }
}

impl Visitor<'_> for KeySeed<'_> {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        if let Some(index) = self.beside_shape.and_then(|shape| shape.position(name)) {
            return Ok(Key::Beside(index));
        }
        let (before, after) = self
            .shape
            .fields
            .split_at(self.next.min(self.shape.fields.len()));
        let found = position(after, name)
            .map(|index| index + before.len())
            .or_else(|| position(before, name));
        if found.is_none() {
            match self.unknown {
                Some(unknown) => unknown.push_str(name),
                None => self.trail.note_unknown(name),
            }
        }
        Ok(found.map_or(Key::Unknown, Key::Member))
    }
}

fn position(fields: &[Field], name: &str) -> Option<usize> {
    fields.iter().position(|field| field.name() == name)
}
