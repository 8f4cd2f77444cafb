//! What a client can do beside single calls: act for somebody, read all pages, wait for the
//! end of a task, upload files.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

/// A method that makes a client act for somebody else.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActingDef {
    /// The name of the method, ours, in snake case.
    pub method: String,
    /// The identity member that says for whom the call is made.
    pub member: String,
    /// What the method takes.
    pub arguments: Vec<ActingArgument>,
    /// What the method is for.
    #[serde(default)]
    pub doc: String,
}

/// One argument of a method that makes a client act for somebody else.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActingArgument {
    /// The name of the argument, ours, in snake case.
    pub name: String,
    /// The member that it sets, by its path within the identity member.
    pub path: String,
    /// What it names.
    #[serde(default)]
    pub doc: String,
}

/// An action that answers page by page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PagesDef {
    /// The action.
    pub action: String,
    /// What `Offset` counts.
    pub counts: OffsetUnit,
    /// How many items a page has if the request leaves it open; the `maximum` of `Limit`
    /// unless stated.
    pub page_size: Option<u32>,
    /// The list in the answer that holds the items, by its path.
    pub items: String,
    /// The number in the answer that counts all items, by its path.
    pub total: Option<String>,
    /// Another list that the answer tells page by page beside it.
    pub beside: Option<BesideDef>,
    /// The one kind of request that is answered in pages, if others are not.
    pub when: Option<PagesCase>,
}

/// A second list of a page.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BesideDef {
    /// The list, by its path in the answer.
    pub items: String,
    /// The number in the answer that counts all its items, by its path.
    pub total: Option<String>,
}

/// What an offset counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OffsetUnit {
    /// The items that are passed over.
    Items,
    /// The pages that are passed over.
    Pages,
}

/// The requests that are answered in pages.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PagesCase {
    /// The member of the request that decides.
    pub member: String,
    /// The value that it has in such a request.
    pub value: String,
}

/// An action that tells how far a task is.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WaiterDef {
    /// The action.
    pub action: String,
    /// The member of the answer that tells the state, by its path: an enum.
    pub state: String,
    /// The states in which the task has ended well, or as well as it will.
    pub done: Vec<Value>,
    /// The states in which it has failed.
    #[serde(default)]
    pub failed: Vec<Value>,
    /// All other states: one asks again.
    pub working: Vec<Value>,
    /// The member of the answer that says why it failed.
    pub message: Option<String>,
    /// How often and how long one asks.
    #[serde(default)]
    pub poll: PollDef,
    /// The actions that start such a task.
    #[serde(default)]
    pub started_by: Vec<StartDef>,
}

/// An action that starts a task.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StartDef {
    /// The action.
    pub action: String,
    /// The member of its answer that holds the id of the task, or the list of the ids of
    /// several tasks.
    pub gives: String,
    /// The member of the request that asks for the task by this id.
    pub takes: String,
    /// Numbers that the request that asks must have beside it, by member.
    #[serde(default)]
    pub with: BTreeMap<String, i64>,
}

/// An action that the server refuses with a code of its own until what it needs is ready.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadinessDef {
    /// The action.
    pub action: String,
    /// The codes that mean "not yet". Nothing has happened when the server answers so.
    pub codes: Vec<String>,
    /// What is waited for, one sentence.
    #[serde(default)]
    pub doc: String,
    /// How often and how long one tries.
    #[serde(default)]
    pub poll: PollDef,
}

/// How often and how long one asks, in seconds.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PollDef {
    /// The first pause; each further one is half as long again.
    #[serde(default = "first_pause")]
    pub first_pause: u32,
    /// The longest pause.
    #[serde(default = "longest_pause")]
    pub longest_pause: u32,
    /// How long all of it may take.
    #[serde(default = "total")]
    pub total: u32,
}

impl Default for PollDef {
    fn default() -> Self {
        Self {
            first_pause: first_pause(),
            longest_pause: longest_pause(),
            total: total(),
        }
    }
}

fn first_pause() -> u32 {
    1
}

fn longest_pause() -> u32 {
    10
}

fn total() -> u32 {
    300
}

/// How files are uploaded.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UploadsDef {
    /// The action that uploads.
    pub action: String,
    /// The member of the request that holds the files: a list of a struct.
    pub files: String,
    /// The member of that struct that holds the content in base64. Its `maxDecodedBytes`
    /// limits a file before it is read.
    pub body: String,
    /// The member of that struct that holds the name of the file.
    pub name: String,
    /// The member of the request that says what the files are for.
    pub purpose: String,
    /// The list in the answer that holds the ids of the files, in their order.
    pub ids: String,
    /// The member of the request that says of which format all files are, where there is one:
    /// an enum whose values are endings of file names.
    pub format: Option<String>,
}
