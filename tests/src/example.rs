//! The documented pairs of requests and answers.

use std::fmt;
use std::fs;

use serde::Deserialize;
use serde_json::Value;
use tencent_esign_runtime::action::{Action, Catalog};

use crate::{inputs, workspace};

/// One documented pair.
#[derive(Debug, Deserialize)]
pub struct Example {
    /// The service's name.
    pub service: String,
    /// The action's name.
    pub action: String,
    /// Where the documentation has it: the definitions, or a page.
    pub source: String,
    /// Its place there.
    pub title_index: u32,
    /// The request's body.
    pub request: Value,
    /// The answer with its envelope.
    pub response: Value,
    /// The code of the answer, if it is an error.
    pub error_code: Option<String>,
}

impl Example {
    /// All documented pairs, where the inputs are at hand.
    ///
    /// # Panics
    ///
    /// When the file is not as described.
    pub fn all(what_for: &str) -> Option<Vec<Self>> {
        let file = inputs::file("conformance/examples.jsonl", what_for)?;
        let text = fs::read_to_string(file).expect("the examples can be read");
        Some(
            text.lines()
                .map(|line| serde_json::from_str(line).expect("an example"))
                .collect(),
        )
    }

    /// Whether the service took the request.
    pub fn is_success(&self) -> bool {
        self.error_code.is_none()
    }

    /// The action, where the build knows it.
    pub fn action<'c>(&self, services: &'c [Catalog]) -> Option<&'c &'static Action> {
        let catalog = services
            .iter()
            .find(|catalog| catalog.service.name == self.service)?;
        catalog
            .actions
            .iter()
            .find(|action| action.name == self.action)
    }
}

/// Where to find the example.
impl fmt::Display for Example {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            service,
            action,
            source,
            title_index,
            ..
        } = self;
        write!(f, "{service} {action}, example {title_index} of {source}")
    }
}

/// The requests of the examples in an action's schema file.
///
/// # Panics
///
/// When the file is not as described.
pub fn schema_requests(action: &Action) -> Vec<Value> {
    let service = action.service;
    let file = workspace::root()
        .join("schema")
        .join(service.name)
        .join(service.version)
        .join("actions")
        .join(format!("{}.json", action.name));
    let text = fs::read_to_string(file).expect("the action's file can be read");
    let file: Value = serde_json::from_str(&text).expect("the file is JSON");
    let examples = file["examples"].as_array().cloned().unwrap_or_default();
    examples
        .into_iter()
        .map(|mut example| example["request"].take())
        .collect()
}
