//! Reads one value into its place, whatever kind of place it is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use super::members::read_members;
use super::trail::Trail;
use crate::record::{Kind, ListSlot, Slot, Symbol};

/// Reads one value into its slot.
pub(super) struct ValueSeed<'a, 't> {
    pub(super) slot: Slot<'a>,
    pub(super) kind: Option<Kind>,
    pub(super) trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_any(self)
    }
}

impl ValueSeed<'_, '_> {
    fn misfit<E: serde::de::Error>(&self, found: &str) -> E {
        E::custom(format_args!("expected {}, found {found}", self.expected()))
    }

    fn expected(&self) -> &'static str {
        match self.slot {
            Slot::Text(_) | Slot::OptionalText(_) | Slot::Symbol(_) => "a string",
            Slot::Integer(_) | Slot::OptionalInteger(_) => "a whole number",
            Slot::Float(_) | Slot::OptionalFloat(_) => "a number",
            Slot::Boolean(_) | Slot::OptionalBoolean(_) => "true or false",
            Slot::Record(_) => "an object",
            Slot::List(_) => "an array",
            Slot::Option(_) | Slot::Value(_) | Slot::Further(_) => "a value",
        }
    }

    /// The same seed with the optional place filled.
    fn filled(self) -> Self {
        Self {
            slot: self.slot.filled(),
            ..self
        }
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected())
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.trail.was_null = true;
        self.slot.clear();
        Ok(())
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        self.deserialize(input)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        let seed = self.filled();
        match seed.slot {
            Slot::Boolean(place) => *place = value,
            _ => return Err(seed.misfit("a boolean")),
        }
        Ok(())
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        let seed = self.filled();
        match seed.slot {
            Slot::Integer(place) => *place = value,
            Slot::Float(place) => *place = value as f64,
            _ => return Err(seed.misfit("a number")),
        }
        Ok(())
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        let seed = self.filled();
        match seed.slot {
            Slot::Float(place) => *place = value,
            // 20.0 is the same number as 20; JSON writers differ in the spelling.
            Slot::Integer(place) if value.fract() == 0.0 && value.abs() < 9.0e18 => {
                *place = value as i64;
            }
            _ => return Err(seed.misfit("a number")),
        }
        Ok(())
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        let seed = self.filled();
        match seed.slot {
            Slot::Text(place) => {
                place.clear();
                place.push_str(value);
            }
            Slot::Symbol(place) => {
                *place = match seed.kind.map(Kind::item) {
                    Some(Kind::Enum(table)) => Symbol::new(table, value),
                    _ => Symbol::Other(value.into()),
                };
            }
            _ => return Err(seed.misfit("a string")),
        }
        Ok(())
    }

    fn visit_string<E: serde::de::Error>(self, value: String) -> Result<(), E> {
        let seed = self.filled();
        match seed.slot {
            Slot::Text(place) => *place = value,
            slot => return ValueSeed { slot, ..seed }.visit_str(&value),
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let seed = self.filled();
        match seed.slot {
            Slot::Record(record) => read_members(record, map, seed.trail),
            _ => Err(seed.misfit("an object")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        let seed = self.filled();
        match seed.slot {
            Slot::List(list) => {
                list.clear();
                read_items(list, seed.kind, items, seed.trail)
            }
            _ => Err(seed.misfit("an array")),
        }
    }
}

fn read_items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ListSlot,
    kind: Option<Kind>,
    mut items: A,
    trail: &mut Trail,
) -> Result<(), A::Error> {
    let item_kind = match kind {
        Some(Kind::List(item)) => Some(*item),
        _ => None,
    };
    let mut index = 0;
    loop {
        trail.enter_item(index);
        // Also after the last item: a list is no null, whatever that one was.
        trail.was_null = false;
        let mut item = PendingItem {
            list: &mut *list,
            kind: item_kind,
            trail: &mut *trail,
        };
        let is_done = items.next_element_seed(&mut item)?.is_none();
        if trail.was_null && trail.is_noting() {
            trail.note_null_item();
        }
        trail.leave();
        if is_done {
            return Ok(());
        }
        index += 1;
    }
}

/// Adds an item only when the array turns out to have one.
struct PendingItem<'a, 't> {
    list: &'a mut dyn ListSlot,
    kind: Option<Kind>,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for &mut PendingItem<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        let slot = self.list.push();
        ValueSeed {
            slot,
            kind: self.kind,
            trail: &mut *self.trail,
        }
        .deserialize(input)
    }
}
