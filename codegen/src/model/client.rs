//! What a client can do beside single calls.

use super::{Type, TypeName};

/// A method that makes a client act for somebody else.
#[derive(Debug, Clone)]
pub struct Acting {
    /// The method.
    pub method: String,
    /// Its documentation.
    pub doc: Vec<String>,
    /// The wire name of the identity member.
    pub member: String,
    /// What it takes.
    pub arguments: Vec<Argument>,
}

/// One argument of such a method.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// The JSON pointer of what it sets.
    pub pointer: String,
}

/// A method that belongs to an action.
#[derive(Debug, Clone)]
pub struct Companion {
    /// The method.
    pub method: String,
    /// The vendor's name of the action.
    pub action: String,
    /// The module and method of the action.
    pub module: String,
    /// The request type.
    pub request: String,
    /// The answer type.
    pub response: String,
    /// Why the action should not be used any more.
    pub deprecated: Option<String>,
}

/// An action that answers page by page.
#[derive(Debug, Clone)]
pub struct Pages {
    /// The method that reads all pages.
    pub companion: Companion,
    /// Whether `Offset` counts pages, and not items.
    pub counts_pages: bool,
    /// How many items a page has if the request leaves it open.
    pub size: u32,
    /// The list of the items in the answer.
    pub items: Listed,
    /// Another list that is told beside it.
    pub beside: Option<Listed>,
    /// The way to the items in Rust.
    pub steps: Vec<Step>,
    /// The type of an item.
    pub item: Type,
    /// The member and value of the requests that are answered in pages, if not all are.
    pub when: Option<(String, String)>,
}

/// A list that is answered page by page.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its JSON pointer.
    pub list: String,
    /// The JSON pointer of the number of all its items.
    pub total: Option<String>,
}

/// One field on the way to a value.
#[derive(Debug, Clone)]
pub struct Step {
    /// The Rust field.
    pub name: String,
    /// Whether it is an `Option`.
    pub optional: bool,
}

/// An action that one can call until something has happened.
#[derive(Debug, Clone)]
pub struct Waiter {
    /// The method that waits.
    pub companion: Companion,
    /// What is waited for, one sentence; empty for a task.
    pub doc: Vec<String>,
    /// What tells that it has happened.
    pub signal: Signal,
    /// The first pause, the longest one and the time for all, in seconds.
    pub pace: [u32; 3],
    /// The actions that start such a task.
    pub started_by: Vec<Start>,
}

/// An action that starts a task.
#[derive(Debug, Clone)]
pub struct Start {
    /// The vendor's name of the action.
    pub action: String,
    /// The JSON pointer of the id in its answer.
    pub gives: String,
    /// The wire name of the member that takes the id.
    pub takes: String,
    /// Numbers to send beside it, by wire name.
    pub with: Vec<(String, i64)>,
}

/// What tells that something has happened.
#[derive(Debug, Clone)]
pub enum Signal {
    /// A state in the answer.
    State {
        /// The JSON pointer of the state; `*` stands for each item of a list.
        pointer: String,
        /// The states in which it has.
        done: Vec<String>,
        /// The states in which it never will, with what they are called.
        failed: Vec<(String, String)>,
        /// The JSON pointer of the reason; empty if there is none.
        message: String,
    },
    /// That the server does not answer with one of these codes.
    Codes(Vec<String>),
}

/// How files are uploaded.
#[derive(Debug, Clone)]
pub struct Uploads {
    /// The vendor's name of the action.
    pub action: String,
    /// The request type.
    pub request: String,
    /// The type of a file.
    pub file: TypeName,
    /// The Rust field of the content.
    pub body: Step,
    /// The Rust field of the name.
    pub name: Step,
    /// The wire name of the content.
    pub wire: String,
    /// The most bytes of a file.
    pub limit: u64,
    /// The Rust field of the files, and its wire name.
    pub files: (Step, String),
    /// The most files of a request, if there is such a limit.
    pub most: Option<u32>,
    /// The wire name of the list of ids in the answer.
    pub ids: String,
    /// The Rust field of what they are for, and its type.
    pub purpose: (Step, Type),
    /// The Rust field of the format, and the values that it takes.
    pub format: Option<(Step, Vec<String>)>,
}
