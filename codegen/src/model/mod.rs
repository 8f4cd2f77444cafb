//! What is generated, as plain data: every name, type and order is decided here, and
//! nothing is checked any more. `lower` makes it, `emit` prints it.

mod client;
mod error_codes;
mod rule;

pub use client::{
    Acting, Argument, Companion, Listed, Pages, Signal, Start, Step, Uploads, Waiter,
};
pub use error_codes::{CodeText, ErrorCodes};
pub use rule::{Check, Choice, Condition, Content, Demand, Literal, Rule, Test};

use crate::schema::{Effect, HostRole, Severity};

/// Everything that is generated.
#[derive(Debug, Clone, Default)]
pub struct Model {
    /// The services, by name, the newest version of each first.
    pub services: Vec<Service>,
}

/// One service version.
#[derive(Debug, Clone)]
pub struct Service {
    /// The schema file, relative to the schema folder.
    pub source: String,
    /// The name in the schema.
    pub name: String,
    /// The Rust module.
    pub module: String,
    /// The cargo feature.
    pub feature: String,
    /// The name in hosts and signatures.
    pub wire_name: String,
    /// The version in the header.
    pub version: String,
    /// The module's documentation.
    pub doc: Vec<String>,
    /// The hosts of all calls but uploads: production and test.
    pub api_host: (String, Option<String>),
    /// The hosts of uploads.
    pub file_host: Option<(String, Option<String>)>,
    /// Request members that say who calls.
    pub identity: Vec<Identity>,
    /// Whether a type is not called in upper camel case, because the vendor does not.
    pub has_odd_type_names: bool,
    /// The actions, by module name.
    pub actions: Vec<Action>,
    /// The structs, by module name.
    pub structs: Vec<Record>,
    /// The enums, by module name.
    pub enums: Vec<Enum>,
    /// The methods that make a client act for somebody else.
    pub acting: Vec<Acting>,
    /// The actions that answer page by page.
    pub pages: Vec<Pages>,
    /// The actions that one can call until something has happened.
    pub waiters: Vec<Waiter>,
    /// How files are uploaded.
    pub uploads: Option<Uploads>,
    /// The error codes, if somebody has listed them.
    pub error_codes: Option<ErrorCodes>,
}

/// A request member that the client fills in.
#[derive(Debug, Clone)]
pub struct Identity {
    /// The wire name.
    pub wire: String,
    /// The name of the setter's argument; the setter has `with_` in front.
    pub method: String,
    /// The environment variable that it is read from.
    pub variable: String,
    /// Its type; `None` while no action takes it.
    pub ty: Option<TypeName>,
}

/// One action.
#[derive(Debug, Clone)]
pub struct Action {
    /// The schema file, relative to the schema folder.
    pub source: String,
    /// The vendor's name.
    pub name: String,
    /// The Rust module and the client's method.
    pub module: String,
    /// One sentence, as it stands in the schema.
    pub summary: String,
    /// The same as documentation.
    pub headline: Vec<String>,
    /// What the call does.
    pub effect: Effect,
    /// Which host takes it.
    pub host: HostRole,
    /// Requests per second.
    pub rate_limit: Option<u32>,
    /// Why it should not be used any more.
    pub deprecated: Option<String>,
    /// The listed error codes.
    pub errors: Vec<String>,
    /// The request type.
    pub request: Record,
    /// The answer type.
    pub response: Record,
    /// Requests with their answers.
    pub examples: Vec<Example>,
}

/// A request with its answer.
#[derive(Debug, Clone)]
pub struct Example {
    /// What it shows.
    pub title: String,
    /// The request in JSON, over several lines where it is long.
    pub request: String,
    /// The answer's members, likewise.
    pub response: String,
}

/// A type that a field or an import names.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeName {
    /// The module it is defined in.
    pub module: String,
    /// The Rust type.
    pub ident: String,
}

/// One record type.
#[derive(Debug, Clone)]
pub struct Record {
    /// The schema file, relative to the schema folder.
    pub source: String,
    /// The vendor's name.
    pub wire: String,
    /// The Rust module and type.
    pub name: TypeName,
    /// The documentation.
    pub doc: Vec<String>,
    /// The fields, in schema order.
    pub fields: Vec<Field>,
    /// The rules, in schema order.
    pub rules: Vec<Rule>,
    /// How it is constructed.
    pub constructor: Constructor,
    /// Whether it travels as JSON text in strings, and so keeps members it does not know.
    pub is_payload: bool,
}

/// How a record is constructed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constructor {
    /// Nothing is required: `new()` and `Default`.
    Empty,
    /// `new(…)` takes the required fields.
    Arguments,
    /// `new(…)` takes a struct of this name with the required fields, because they are many.
    Struct(String),
    /// Only the service makes it: `Default` alone.
    Answer,
}

/// One field of a record.
#[derive(Debug, Clone)]
pub struct Field {
    /// The wire name.
    pub wire: String,
    /// The Rust field.
    pub name: String,
    /// The setter.
    pub setter: String,
    /// The documentation.
    pub doc: Vec<String>,
    /// The type of the value.
    pub ty: Type,
    /// Whether the Rust field is an `Option`.
    pub optional: bool,
    /// What a request needs.
    pub presence: Presence,
    /// Shown nowhere.
    pub sensitive: bool,
    /// Advised against, with the replacement.
    pub deprecated: Option<String>,
    /// Out of use, with the replacement.
    pub disabled: Option<String>,
    /// The number 0 stands for "unset".
    pub zero_is_unset: bool,
    /// The limits on the value.
    pub checks: Vec<Check>,
}

/// What a request needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It may be left out.
    Optional,
    /// It must be there.
    Required,
    /// It must be there, and the client fills it in.
    Identity,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// `String`.
    Text,
    /// `i64`.
    Integer,
    /// `f64`.
    Float,
    /// `bool`.
    Boolean,
    /// An enum over strings.
    TextEnum(TypeName),
    /// An enum over numbers.
    IntegerEnum(TypeName),
    /// A struct.
    Record(TypeName),
    /// A struct that holds itself, on the heap.
    Boxed(Box<Type>),
    /// `Vec`.
    List(Box<Type>),
}

/// One enum.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The schema file, relative to the schema folder.
    pub source: String,
    /// The Rust module and type.
    pub name: TypeName,
    /// The documentation.
    pub doc: Vec<String>,
    /// The values.
    pub values: EnumValues,
    /// How a value outside the list is judged.
    pub severity: Severity,
    /// The server's code; empty if not known.
    pub code: String,
}

/// The values of an enum by wire type.
#[derive(Debug, Clone)]
pub enum EnumValues {
    /// JSON strings.
    Text(Vec<EnumValue<String>>),
    /// JSON numbers.
    Integer(Vec<EnumValue<i64>>),
}

/// One value of an enum.
#[derive(Debug, Clone)]
pub struct EnumValue<T> {
    /// The value on the wire.
    pub value: T,
    /// The constant.
    pub name: String,
    /// The documentation.
    pub doc: Vec<String>,
    /// What the compiler says to whoever uses a deprecated value.
    pub deprecated: Option<String>,
}
