//! What every generated type has that travels as JSON in strings.

/// The way to text and back, and the members that the type does not know.
#[doc(hidden)]
#[macro_export]
macro_rules! payload_traits {
    ($name:ident) => {
        impl $name {
            /// The members that this type does not know; they are kept as they are.
            #[inline]
            pub fn further(&self) -> &$crate::record::Further {
                &self.further
            }

            /// Sets a member that this type does not know.
            ///
            /// A member that it knows has a method of its own, and is not taken from here.
            #[inline]
            pub fn with_further(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<$crate::generated::Json>,
            ) -> Self {
                self.further.set(name.into(), value.into());
                self
            }
        }

        /// The JSON text.
        impl ::core::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(payload: $name) -> Self {
                $crate::json::to_string(&payload)
            }
        }

        /// Reads the JSON text.
        impl ::core::str::FromStr for $name {
            type Err = $crate::json::ReadError;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                $crate::json::from_text(text)
            }
        }
    };
}
