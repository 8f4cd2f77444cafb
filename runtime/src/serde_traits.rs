//! serde's traits for every generated type, on the same code as JSON.
//!
//! With the feature `serde` the macros attach the traits; without it they attach
//! nothing, so the default build does not pay for them.

#[cfg(feature = "serde")]
mod attached {
    use serde::de::{Deserialize, Deserializer};
    use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

    use crate::json::read_from;
    use crate::record::{Blank, Further, Record, View};

    /// Serializes a record as a map of what is there.
    ///
    /// # Errors
    ///
    /// What the format reports.
    pub fn serialize<S: Serializer>(record: &dyn Record, format: S) -> Result<S::Ok, S::Error> {
        Shown(View::Record(record)).serialize(format)
    }

    /// Deserializes a record from a map of a self-describing format.
    ///
    /// # Errors
    ///
    /// What the format reports, and values of the wrong type.
    pub fn deserialize<'de, T, D>(format: D) -> Result<T, D::Error>
    where
        T: Record + Blank,
        D: Deserializer<'de>,
    {
        let mut record = T::BLANK;
        read_from(format, &mut record)?;
        Ok(record)
    }

    /// Deserializes the text of an enum.
    ///
    /// # Errors
    ///
    /// What the format reports.
    pub fn deserialize_text<'de, T, D>(format: D) -> Result<T, D::Error>
    where
        T: From<String>,
        D: Deserializer<'de>,
    {
        String::deserialize(format).map(T::from)
    }

    struct Shown<'a>(View<'a>);

    impl Serialize for Shown<'_> {
        fn serialize<S: Serializer>(&self, format: S) -> Result<S::Ok, S::Error> {
            match self.0 {
                View::Absent => format.serialize_none(),
                View::Text(text) => format.serialize_str(text),
                View::Integer(number) => format.serialize_i64(number),
                View::Float(number) => format.serialize_f64(number),
                View::Boolean(flag) => format.serialize_bool(flag),
                View::Record(record) => serialize_members(record, format),
                View::List(list) => {
                    let mut items = format.serialize_seq(Some(list.len()))?;
                    for index in 0..list.len() {
                        items.serialize_element(&Shown(list.item(index)))?;
                    }
                    items.end()
                }
            }
        }
    }

    fn serialize_members<S: Serializer>(record: &dyn Record, format: S) -> Result<S::Ok, S::Error> {
        let present = || {
            let fields = record.shape().fields.iter().enumerate();
            fields.filter_map(|(index, field)| match record.member(index) {
                View::Absent => None,
                view => Some((field.name(), view)),
            })
        };
        let further = || {
            let members = record.further().into_iter().flat_map(Further::iter);
            members.filter(|(name, _)| record.shape().position(name).is_none())
        };
        let count = present().count() + further().count();
        let mut map = format.serialize_map(Some(count))?;
        for (name, view) in present() {
            map.serialize_entry(name, &Shown(view))?;
        }
        for (name, value) in further() {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

#[cfg(feature = "serde")]
#[doc(hidden)]
pub use attached::{deserialize, deserialize_text, serialize};
#[cfg(feature = "serde")]
#[doc(hidden)]
pub use serde;

/// The traits of a record.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! record_serde_traits {
    ($name:ident) => {
        impl $crate::serde_traits::serde::Serialize for $name {
            fn serialize<S: $crate::serde_traits::serde::Serializer>(
                &self,
                format: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::serde_traits::serialize(self, format)
            }
        }

        impl<'de> $crate::serde_traits::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde_traits::serde::Deserializer<'de>>(
                format: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde_traits::deserialize(format)
            }
        }
    };
}

/// The traits of all lists of values.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! open_list_serde_traits {
    () => {
        impl<L> $crate::serde_traits::serde::Serialize for OpenText<L> {
            fn serialize<S: $crate::serde_traits::serde::Serializer>(
                &self,
                format: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                format.serialize_str(self.as_str())
            }
        }

        impl<'de, L: $crate::record::OpenList> $crate::serde_traits::serde::Deserialize<'de>
            for OpenText<::core::marker::PhantomData<L>>
        {
            fn deserialize<D: $crate::serde_traits::serde::Deserializer<'de>>(
                format: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::serde_traits::deserialize_text(format)
            }
        }

        impl<L> $crate::serde_traits::serde::Serialize for OpenInteger<L> {
            fn serialize<S: $crate::serde_traits::serde::Serializer>(
                &self,
                format: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                format.serialize_i64(self.0)
            }
        }

        impl<'de, L> $crate::serde_traits::serde::Deserialize<'de>
            for OpenInteger<::core::marker::PhantomData<L>>
        {
            fn deserialize<D: $crate::serde_traits::serde::Deserializer<'de>>(
                format: D,
            ) -> ::core::result::Result<Self, D::Error> {
                <i64 as $crate::serde_traits::serde::Deserialize>::deserialize(format)
                    .map(Self::from)
            }
        }
    };
}

/// Nothing, without the feature.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! record_serde_traits {
    ($name:ident) => {};
}

/// Nothing, without the feature.
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! open_list_serde_traits {
    () => {};
}
