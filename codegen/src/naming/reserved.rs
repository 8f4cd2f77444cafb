//! Names that are taken: by the language, by cargo, and by what every generated crate has.

/// The words that Rust keeps for itself, of all editions, with those it reserves.
pub(super) const KEYWORDS: [&str; 55] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "safe", "self", "static", "struct", "super", "trait", "true", "try", "type",
    "typeof", "union", "unsafe", "unsized", "use", "virtual", "where", "while", "yield", "_",
];

/// Methods that every generated type has, which a setter must not hide.
pub(super) const METHODS: [&str; 13] = [
    "blank",
    "borrow",
    "clone",
    "clone_from",
    "default",
    "eq",
    "fmt",
    "into",
    "member",
    "members",
    "members_mut",
    "new",
    "shape",
];

/// What a member of a payload cannot be called: the methods for members it does not know,
/// and the member that keeps them.
pub(crate) const PAYLOAD_NAMES: [&str; 2] = ["further", "with_further"];

/// What a service cannot be called in Rust, because `lib.rs` has it, or because cargo takes a
/// module of that name for something else.
pub(crate) const CRATE_NAMES: [&str; 6] = [
    "bin",
    "lib",
    "main",
    "rt",
    "runtime",
    "tencent_esign_runtime",
];

/// What the feature of a service cannot be called, because the crate has it.
pub(crate) const FEATURE_NAMES: [&str; 6] = [
    "blocking", "default", "examples", "reqwest", "serde", "tracing",
];

/// What an action cannot be called in Rust: methods of every client or constructors, and the
/// module that holds the actions, and the alias beside them.
pub(crate) const CLIENT_NAMES: [&str; 7] = [
    "actions", "builder", "call", "clone", "from_env", "new", "rt",
];

/// What a type cannot be called in Rust: other items of its service, and what its own file
/// needs and cannot spell out.
pub(crate) const TYPE_NAMES: [&str; 16] = [
    "ACTIONS",
    "Client",
    "Default",
    "FnMut",
    "Into",
    "IntoIterator",
    "None",
    "Some",
    "TABLE",
    "bool",
    "enums",
    "f64",
    "i64",
    "rt",
    "str",
    "structs",
];

/// The type of a service's error codes and its module, which no type of the service can be
/// called, either.
pub(crate) const CODE_NAMES: [&str; 2] = ["ErrorCode", "error_code"];
