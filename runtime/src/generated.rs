//! The names that generated code uses, in one place.
//!
//! This is the contract between the generator and the runtime; applications use the
//! crate's other modules. It may change in any release together with the generator.

pub use crate::action::{
    Action, Catalog, Effect, Host, HostRole, IdentityMember, RecordType, Request, Service,
};
pub use crate::error::Codes;
pub use crate::example::{ActionExamples, Example, ServiceExamples};
pub use crate::pages::{Counts, Listed, Paged, Pages, Paging};
pub use crate::record::{
    Blank, Boxed, EnumTable, EnumValues, Field, Further, IDENTITY, Kind, Member, OPTIONAL, Open,
    OpenList, REQUIRED, REQUIRED_SENSITIVE, Record, SENSITIVE, Shape, Show, Slot, Symbol, Value,
};
pub use crate::upload::{Uploader, Uploads, common_format, encode, encode_file};
pub use crate::validate::{
    Charset, Check, Choice, Condition, Content, Demand, Format, LengthUnit, Literal, Pattern, Rule,
    Severity, Test,
};
pub use crate::wait::{ActionWaiter, Signal, Start, Wait, Waiter};
pub use crate::{
    Call, Client, ClientBuilder, Error, Untyped, open_lists, payload_traits, record_traits,
};
pub use serde_json::Value as Json;
pub use std::marker::PhantomData;

/// Makes a blank record without naming its type.
pub fn blank<T: Record + Blank>() -> Box<dyn Record> {
    Box::new(T::BLANK)
}

/// The items of a list that somebody sets.
pub fn list<T>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    items.into_iter().collect()
}

/// The same for items that come in another type.
pub fn list_from<T: Into<U>, U>(items: impl IntoIterator<Item = T>) -> Vec<U> {
    items.into_iter().map(Into::into).collect()
}
