//! The keys of a struct in the order of its declaration.
//!
//! A JSON Schema sorts its properties by name, but serde tells the fields of a struct
//! in order when it asks for one. Nothing else is read here.

use serde::Deserialize;
use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};
use serde::forward_to_deserialize_any;

/// The keys that a struct reads, in order; none for anything but a struct.
pub(super) fn fields<'de, T: Deserialize<'de>>() -> &'static [&'static str] {
    let mut found: &'static [&'static str] = &[];
    // The reading fails by design: all that is wanted is what it asked for.
    let _ = T::deserialize(Probe(&mut found));
    found
}

struct Probe<'f>(&'f mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("nothing to read"))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        *self.0 = fields;
        Err(Error::custom("nothing to read"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        option unit unit_struct newtype_struct seq tuple tuple_struct map enum identifier
        ignored_any
    }
}

#[cfg(test)]
mod tests {
    use super::fields;
    use crate::schema::{HostPair, ItemCount, TypeRef};

    #[test]
    fn order_of_declaration() {
        assert_eq!(fields::<ItemCount>(), ["path", "minItems", "maxItems"]);
        assert_eq!(fields::<HostPair>(), ["production", "test"]);
        assert!(fields::<TypeRef>().is_empty());
    }
}
