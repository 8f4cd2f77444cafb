//! The members that a type does not know.

use std::fmt;

use serde_json::{Map, Value};

/// The members of an object that its type does not know.
///
/// Types that travel as JSON in strings have this as their last member, because the
/// service reads and writes keys there that nothing documents. A type without such
/// members pays nothing, and a value without them one word.
#[derive(Clone, PartialEq, Default)]
pub struct Further(Option<Box<Map<String, Value>>>);

impl Further {
    /// No members.
    pub const NONE: Self = Self(None);

    /// The member with this name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// The members with their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        let members = self.0.iter().flat_map(|members| members.iter());
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }

    /// Sets a member, in place of an earlier value.
    pub fn set(&mut self, name: String, value: Value) {
        self.0.get_or_insert_default().insert(name, value);
    }
}

/// Names alone, because nothing tells which values are personal data.
impl fmt::Debug for Further {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}
