//! What every generated type has in the same words.
//!
//! The bodies stand in functions of this crate; the macros only attach them to a type.
//! They are inline, so that a build compiles them for the types that use them.

/// Copies, `Debug` without personal data, equality, and with the feature `serde` its traits.
#[doc(hidden)]
#[macro_export]
macro_rules! record_traits {
    ($name:ident) => {
        impl ::core::clone::Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                $crate::record::copy(self)
            }
        }

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

/// The two types that all lists of values share, for the root of the generated crate.
///
/// They must be types of that crate, because constants can be attached to no others. They
/// are generic over the list, so that the traits are there once and not once per list: a
/// list then costs a build its constants and its table, and little else.
///
/// The second member is always `PhantomData`, which says which list it is. It is a type
/// parameter as a whole, because then the derived traits ask nothing of the list, and only
/// types with a derived `PartialEq` can have constants in patterns.
#[doc(hidden)]
#[macro_export]
macro_rules! open_lists {
    () => {
        /// A string out of a list of documented values that stays open.
        ///
        /// Each list has a name and constants of its own; this is what all of them can do.
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct OpenText<L>($crate::record::Symbol, L);

        impl<L> OpenText<L> {
            /// The value as it goes over the wire.
            pub const fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Whether the value is one of the documented ones.
            pub fn is_documented(&self) -> bool {
                ::core::matches!(self.0, $crate::record::Symbol::Known(_))
            }
        }

        impl<L: $crate::record::OpenList> ::core::convert::From<&str>
            for OpenText<::core::marker::PhantomData<L>>
        {
            fn from(text: &str) -> Self {
                Self(
                    $crate::record::Symbol::new(L::TABLE, text),
                    ::core::marker::PhantomData,
                )
            }
        }

        impl<L: $crate::record::OpenList> ::core::convert::From<::std::string::String>
            for OpenText<::core::marker::PhantomData<L>>
        {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl<L> ::core::fmt::Debug for OpenText<L> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<L> ::core::fmt::Display for OpenText<L> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<L: $crate::record::OpenList> $crate::record::Value
            for OpenText<::core::marker::PhantomData<L>>
        {
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

        impl<L> $crate::record::Blank for OpenText<::core::marker::PhantomData<L>> {
            const BLANK: Self = Self(
                <$crate::record::Symbol as $crate::record::Blank>::BLANK,
                ::core::marker::PhantomData,
            );
        }

        /// A whole number out of a list of documented values that stays open.
        ///
        /// Each list has a name and constants of its own; this is what all of them can do.
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct OpenInteger<L>(pub i64, L);

        impl<L: $crate::record::OpenList> OpenInteger<::core::marker::PhantomData<L>> {
            /// The value with this number, documented or not.
            pub const fn new(number: i64) -> Self {
                Self(number, ::core::marker::PhantomData)
            }

            /// Whether the value is one of the documented ones.
            pub fn is_documented(self) -> bool {
                L::TABLE.values.contains_integer(self.0)
            }
        }

        impl<L> ::core::convert::From<i64> for OpenInteger<::core::marker::PhantomData<L>> {
            fn from(number: i64) -> Self {
                Self(number, ::core::marker::PhantomData)
            }
        }

        impl<L> ::core::fmt::Debug for OpenInteger<L> {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<L: $crate::record::OpenList> $crate::record::Value
            for OpenInteger<::core::marker::PhantomData<L>>
        {
            fn view(&self) -> $crate::record::View<'_> {
                $crate::record::View::Integer(self.0)
            }

            fn slot(&mut self) -> $crate::record::Slot<'_> {
                $crate::record::Slot::Integer(&mut self.0)
            }

            fn blank() -> Self {
                <Self as $crate::record::Blank>::BLANK
            }
        }

        impl<L> $crate::record::Blank for OpenInteger<::core::marker::PhantomData<L>> {
            const BLANK: Self = Self(0, ::core::marker::PhantomData);
        }

        $crate::open_list_serde_traits!();
    };
}
