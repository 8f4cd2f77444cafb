//! The shapes of the schema files: what a curator may write, and nothing else.
//!
//! These types are the one definition of the file format. The JSON Schema that
//! editors use, the structural check and the typed reading all come from them.
//! Whether a name exists or a limit makes sense is not decided here but in
//! [`crate::check()`].

mod action;
mod client;
mod condition;
mod constraint;
mod enumeration;
mod errors;
mod field;
mod json;
mod rule;
mod service;
mod structure;

pub use action::{ActionFile, Effect, Example, HostRole, RequestDef, ResponseDef};
pub use client::{
    ActingArgument, ActingDef, BesideDef, OffsetUnit, PagesCase, PagesDef, PollDef, ReadinessDef,
    StartDef, UploadsDef, WaiterDef,
};
pub use condition::{Absent, And, Any, Condition, Equals, In, Not, Or, Present};
pub use constraint::{Charset, Format, LengthUnit, Limit, Limits, Severity, TimeBounds};
pub use enumeration::{EnumFile, EnumType, EnumValue};
pub use errors::{CodeDef, ErrorsFile};
pub use field::{Deprecation, DeprecationState, FieldDef, ListType, TypeRef};
pub use json::{JsonChoice, JsonContent, JsonForm, JsonKind, JsonList};
pub use rule::{AllowedValues, CaseLimit, DateSpan, Group, ItemCount, RuleDef};
pub use service::{HostPair, Hosts, ServiceFile};
pub use structure::StructFile;
