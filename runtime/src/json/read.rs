//! From JSON to records.
//!
//! serde_json parses; this module only decides where a value goes. Reading is tolerant:
//! unknown members are skipped, null stands for absent, and a missing member leaves its
//! place blank. Only a value of the wrong type fails, and the error says where.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::record::{Field, Kind, ListSlot, Presence, Record, Shape, Slot, Symbol, Value};

/// Why a JSON text could not be read into a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The JSON pointer of the value that does not fit; empty for the whole text.
    pub path: String,
    /// What is wrong with it. Holds no value of the text.
    pub message: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

impl std::error::Error for ReadError {}

/// What reading noticed and the record does not show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Notes {
    /// The JSON pointers of members that the record type does not have.
    pub unknown: Vec<String>,
    /// The JSON pointers of members that are plain in Rust and had no value in the text,
    /// so that they hold a blank one now; and of items that were null, whose place in the
    /// list a blank one keeps.
    pub blank: Vec<String>,
}

/// Reads a JSON object into a record.
///
/// # Errors
///
/// When the text is no JSON, or a value has the wrong type. The record then holds what
/// was read before.
pub fn read(text: &[u8], into: &mut dyn Record) -> Result<(), ReadError> {
    let mut trail = Trail::default();
    read_text(text, into, &mut trail)
}

/// Reads a JSON object into a record, and notes what the record does not show.
///
/// # Errors
///
/// As [`read`].
pub fn read_noting(text: &[u8], into: &mut dyn Record) -> Result<Notes, ReadError> {
    let mut trail = Trail { notes: Some(Notes::default()), ..Trail::default() };
    read_text(text, into, &mut trail)?;
    Ok(trail.notes.unwrap_or_default())
}

/// Reads an answer with its envelope, and notes what the record does not show.
///
/// # Errors
///
/// As [`read_envelope`](super::read_envelope).
pub fn read_envelope_noting(
    body: &[u8],
    into: &mut dyn Record,
) -> Result<(super::Reply, Notes), ReadError> {
    let mut trail = Trail { notes: Some(Notes::default()), ..Trail::default() };
    let reply = super::envelope::read_answer(body, into, &mut trail)?;
    Ok((reply, trail.notes.unwrap_or_default()))
}

fn read_text(text: &[u8], into: &mut dyn Record, trail: &mut Trail) -> Result<(), ReadError> {
    let mut parser = serde_json::Deserializer::from_slice(text);
    let seed = ValueSeed { slot: Slot::Record(into), kind: None, trail };
    let outcome = seed.deserialize(&mut parser).and_then(|()| parser.end());
    outcome.map_err(|error| trail.error(&error))
}

/// Reads a record from any self-describing serde format.
#[cfg(feature = "serde")]
pub(crate) fn read_from<'de, D: Deserializer<'de>>(
    input: D,
    into: &mut dyn Record,
) -> Result<(), D::Error> {
    let mut trail = Trail::default();
    ValueSeed { slot: Slot::Record(into), kind: None, trail: &mut trail }.deserialize(input)
}

/// Where the reader is, and what it has noticed.
#[derive(Default)]
pub(super) struct Trail {
    steps: Vec<Step>,
    /// Whether the last value was null.
    was_null: bool,
    notes: Option<Notes>,
}

/// One step down into a value.
enum Step {
    Member(&'static str),
    Item(usize),
}

impl Trail {
    pub(super) fn enter(&mut self, name: &'static str) {
        self.steps.push(Step::Member(name));
    }

    pub(super) fn leave(&mut self) {
        self.steps.pop();
    }

    fn pointer(&self) -> String {
        let mut path = String::new();
        for step in &self.steps {
            path.push('/');
            match step {
                Step::Member(name) => path.push_str(name),
                Step::Item(index) => path.push_str(&index.to_string()),
            }
        }
        path
    }

    fn note_unknown(&mut self, name: &str) {
        if self.notes.is_some() {
            let token = name.replace('~', "~0").replace('/', "~1");
            let path = format!("{}/{token}", self.pointer());
            if let Some(notes) = &mut self.notes {
                notes.unknown.push(path);
            }
        }
    }

    fn note_null_item(&mut self) {
        let path = self.pointer();
        if let Some(notes) = &mut self.notes {
            notes.blank.push(path);
        }
    }

    fn note_blank(&mut self, shape: &Shape, seen: &[bool]) {
        for (field, seen) in shape.fields.iter().zip(seen) {
            if !seen && field.presence == Presence::Required {
                let path = format!("{}/{}", self.pointer(), field.name);
                if let Some(notes) = &mut self.notes {
                    notes.blank.push(path);
                }
            }
        }
    }

    /// The steps still on the trail lead to the value that failed.
    pub(super) fn error(&self, error: &serde_json::Error) -> ReadError {
        let message = match error.classify() {
            serde_json::error::Category::Data => plain(error),
            _ => format!("not valid JSON: {error}"),
        };
        ReadError { path: self.pointer(), message }
    }
}

/// The message without serde_json's position, which the pointer replaces, and without
/// the value that serde's own words for a wrong type show.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message);
    match message.rsplit_once(", expected ") {
        Some((_, expected)) => format!("expected {expected}"),
        None => message.to_owned(),
    }
}

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
            Slot::Text(_) | Slot::Symbol(_) => "a string",
            Slot::Integer(_) => "a whole number",
            Slot::Float(_) => "a number",
            Slot::Boolean(_) => "true or false",
            Slot::Record(_) => "an object",
            Slot::List(_) => "an array",
            Slot::Option(_) => "a value",
        }
    }

    /// The same seed with the optional place filled.
    fn filled(self) -> Self {
        match self.slot {
            Slot::Option(place) => Self { slot: place.fill(), ..self }.filled(),
            _ => self,
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
        match self.slot {
            Slot::Text(place) => place.clear(),
            Slot::Symbol(place) => *place = Symbol::default(),
            Slot::Integer(place) => *place = 0,
            Slot::Float(place) => *place = 0.0,
            Slot::Boolean(place) => *place = false,
            Slot::Record(_) => {}
            Slot::List(place) => place.clear(),
            Slot::Option(place) => place.clear(),
        }
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
        trail.steps.push(Step::Item(index));
        trail.was_null = false;
        let mut item = PendingItem { list: &mut *list, kind: item_kind, trail: &mut *trail };
        let is_done = items.next_element_seed(&mut item)?.is_none();
        if trail.was_null && trail.notes.is_some() {
            trail.note_null_item();
        }
        trail.leave();
        if is_done {
            // A list is no null, whatever its last item was.
            trail.was_null = false;
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
        ValueSeed { slot, kind: self.kind, trail: &mut *self.trail }.deserialize(input)
    }
}

/// Reads the members of an object into a record.
fn read_members<'de, A: MapAccess<'de>>(
    record: &mut dyn Record,
    map: A,
    trail: &mut Trail,
) -> Result<(), A::Error> {
    let shape = record.shape();
    let mut map = Some(map);
    let mut outcome = Ok(());
    record.members_mut(&mut |members| {
        if let Some(map) = map.take() {
            let mut places = Places { shape, members, beside: None };
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
    record.members_mut(&mut |members| {
        reply.members_mut(&mut |reply_members| {
            if let Some(map) = map.take() {
                let beside = Some((reply_shape, reply_members));
                outcome = Places { shape, members: &mut *members, beside }.read(map, trail);
            }
        });
    });
    outcome
}

/// The open members of a record, and of another one that takes what the first does not have.
struct Places<'a, 'm, 'r> {
    shape: &'static Shape,
    members: &'a mut [&'m mut dyn Value],
    beside: Option<(&'static Shape, &'a mut [&'r mut dyn Value])>,
}

impl Places<'_, '_, '_> {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        mut map: A,
        trail: &mut Trail,
    ) -> Result<(), A::Error> {
        let shape = self.shape;
        let beside_shape = self.beside.as_ref().map(|(shape, _)| *shape);
        let mut seen = match trail.notes {
            Some(_) => vec![false; shape.fields.len()],
            None => Vec::new(),
        };
        let mut next = 0;
        while let Some(key) = map.next_key_seed(KeySeed { shape, beside_shape, next, trail })? {
            let opened = match key {
                Key::Member(index) => {
                    next = index + 1;
                    open(shape, self.members, index)
                }
                Key::Beside(index) => match &mut self.beside {
                    Some((shape, members)) => open(shape, members, index),
                    None => None,
                },
                Key::Unknown => None,
            };
            let Some((field, slot)) = opened else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            trail.enter(field.name);
            trail.was_null = false;
            map.next_value_seed(ValueSeed { slot, kind: Some(field.kind), trail })?;
            trail.leave();
            if let (Key::Member(index), false) = (key, trail.was_null) {
                if let Some(seen) = seen.get_mut(index) {
                    *seen = true;
                }
            }
        }
        trail.note_blank(shape, &seen);
        // An object is no null, whatever its last member was.
        trail.was_null = false;
        Ok(())
    }
}

fn open<'a>(
    shape: &'static Shape,
    members: &'a mut [&mut dyn Value],
    index: usize,
) -> Option<(&'static Field, Slot<'a>)> {
    let field = shape.fields.get(index)?;
    members.get_mut(index).map(|value| (field, value.slot()))
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
        let (before, after) =
            self.shape.fields.split_at(self.next.min(self.shape.fields.len()));
        let found = position(after, name)
            .map(|index| index + before.len())
            .or_else(|| position(before, name));
        if found.is_none() {
            self.trail.note_unknown(name);
        }
        Ok(found.map_or(Key::Unknown, Key::Member))
    }
}

fn position(fields: &[Field], name: &str) -> Option<usize> {
    fields.iter().position(|field| field.name == name)
}
