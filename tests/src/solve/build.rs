//! From facts to a record.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde_json::Value;
use tencent_esign_runtime::record::{Kind, Shape};
use tencent_esign_runtime::validate::Literal;

use super::fact::{Facts, Is, Path, Token};
use super::ground::kind;
use crate::sample::{literal, other_than, plausible};

/// What the facts say about one place, taken together.
#[derive(Default)]
struct Wanted {
    absent: bool,
    present: bool,
    one_of: Option<&'static [Literal]>,
    none_of: Vec<Literal>,
    exactly: Option<Rc<Value>>,
}

/// A record in which all the facts are so; none if they contradict each other.
pub(super) fn record(shape: &'static Shape, facts: &Facts) -> Option<Value> {
    let mut places: BTreeMap<&Path, Wanted> = BTreeMap::new();
    for fact in facts {
        places.entry(&fact.path).or_default().add(&fact.is)?;
    }
    let closed = |path: &Path, wanted: &Wanted| {
        // Nothing can be inside of what is absent or already given as a whole.
        places.iter().any(|(inner, other)| {
            let is_inside = inner.len() > path.len() && inner.starts_with(path);
            is_inside && !other.absent && (wanted.absent || wanted.exactly.is_some())
        })
    };
    if places.iter().any(|(path, wanted)| closed(path, wanted)) {
        return None;
    }
    let mut record = plausible(Kind::Record(shape));
    for (path, wanted) in &places {
        if !wanted.absent {
            *place(&mut record, shape, path) = wanted.value(kind(shape, path))?;
        }
    }
    let is_so = |(path, wanted): (&&Path, &Wanted)| {
        let found = record.pointer(&super::fact::pointer(path));
        !wanted.absent || found.is_none_or(Value::is_null)
    };
    places.iter().all(is_so).then_some(record)
}

impl Wanted {
    /// Adds a fact; none if it contradicts the others.
    fn add(&mut self, is: &Is) -> Option<()> {
        match is {
            Is::Absent => self.absent = true,
            Is::Present => self.present = true,
            Is::NoneOf(values) => {
                self.present = true;
                self.none_of.extend_from_slice(values);
            }
            Is::OneOf(values) => {
                self.present = true;
                if let Some(others) = self.one_of.replace(values) {
                    let missing = |value: &&Literal| !values.contains(value);
                    self.none_of.extend(others.iter().filter(missing).copied());
                    self.none_of.extend(
                        values
                            .iter()
                            .filter(|value| !others.contains(value))
                            .copied(),
                    );
                }
            }
            Is::Exactly(value) => {
                self.present = true;
                if self
                    .exactly
                    .replace(Rc::clone(value))
                    .is_some_and(|other| other != *value)
                {
                    return None;
                }
            }
        }
        (!self.absent || !self.present).then_some(())
    }

    /// A value that is all that is wanted.
    fn value(&self, kind: Kind) -> Option<Value> {
        // The server takes words in any letter case.
        let is_like = |known: &Literal, value: &Value| match (literal(known), value) {
            (Value::String(known), Value::String(value)) => known.eq_ignore_ascii_case(value),
            (known, value) => known == *value,
        };
        let is_barred = |value: &Value| self.none_of.iter().any(|barred| is_like(barred, value));
        let is_listed = |value: &Value| {
            self.one_of
                .is_none_or(|values| values.iter().any(|known| is_like(known, value)))
        };
        match (&self.exactly, self.one_of) {
            (Some(value), _) => {
                (is_listed(value) && !is_barred(value)).then(|| Value::clone(value))
            }
            (None, Some(values)) => values.iter().map(literal).find(|value| !is_barred(value)),
            (None, None) if self.none_of.is_empty() => Some(plausible(kind)),
            (None, None) => other_than(kind, &self.none_of),
        }
    }
}

/// The place at a path, made with all that leads to it.
fn place<'r>(record: &'r mut Value, shape: &'static Shape, path: &Path) -> &'r mut Value {
    let mut value = record;
    for (depth, token) in path.iter().enumerate() {
        let here = || kind(shape, &path[..depth].to_vec());
        if value.is_null() {
            *value = plausible(here());
        }
        value = match token {
            Token::Member(name) => &mut value[*name],
            Token::Item(index) => {
                let items = value.as_array_mut().expect("an item stands in a list");
                let filler = kind(shape, &path[..=depth].to_vec());
                while items.len() <= *index {
                    items.push(plausible(filler));
                }
                &mut items[*index]
            }
        };
    }
    value
}
