//! What every generated type has in the same words.
//!
//! The bodies stand in functions of this crate; the macros only attach them to a type.
//! They are inline, so that a build compiles them for the types that use them.

/// `Debug` without personal data, equality, and with the feature `serde` its traits.
#[doc(hidden)]
#[macro_export]
macro_rules! record_traits {
    ($name:ident) => {
        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::record::debug(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::record::equal(self, other)
            }
        }

        $crate::record_serde_traits!($name);
    };
}

/// A newtype over a string with documented values.
#[doc(hidden)]
#[macro_export]
macro_rules! text_enum {
    ($name:ident, $table:ident) => {
        impl $name {
            /// The value as it goes over the wire.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Whether the value is one of the documented ones.
            pub fn is_documented(&self) -> bool {
                ::core::matches!(self.0, $crate::record::Symbol::Known(_))
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self($crate::record::Symbol::new(&$table, text))
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::record::Value for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Text(self.0.as_str())
            }

            fn slot(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Symbol(&mut self.0)
            }

            fn blank() -> Self {
                <Self as $crate::record::Blank>::BLANK
            }
        }

        impl $crate::record::Blank for $name {
            const BLANK: Self = Self(<$crate::record::Symbol as $crate::record::Blank>::BLANK);
        }

        $crate::text_serde_traits!($name);
    };
}

/// A newtype over a whole number with documented values.
#[doc(hidden)]
#[macro_export]
macro_rules! integer_enum {
    ($name:ident, $table:ident) => {
        impl $name {
            /// Whether the value is one of the documented ones.
            pub fn is_documented(self) -> bool {
                $table.values.contains_integer(self.0)
            }
        }

        impl ::core::convert::From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl $crate::record::Value for $name {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Integer(self.0)
            }

            fn slot(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Integer(&mut self.0)
            }

            fn blank() -> Self {
                Self(0)
            }
        }

        impl $crate::record::Blank for $name {
            const BLANK: Self = Self(0);
        }

        $crate::integer_serde_traits!($name);
    };
}
