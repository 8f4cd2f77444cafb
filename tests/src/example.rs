//! The documented pairs of requests and answers.

use std::fmt;
use std::fs;

use serde::Deserialize;
use serde_json::Value;
use tencent_esign_runtime::action::{Action, Catalog};
use tencent_esign_runtime::generated::ServiceExamples;

use crate::inputs;

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

/// The schema's own examples of an action: requests, and the members of their answers.
///
/// # Panics
///
/// When an example is no JSON.
pub fn of_schema(services: &[ServiceExamples], action: &Action) -> Vec<(Value, Value)> {
    let read = |text| serde_json::from_str(text).expect("an example is JSON");
    let own = services
        .iter()
        .filter(|known| known.service.name == action.service.name)
        .flat_map(|known| known.actions)
        .filter(|known| known.action == action.name);
    own.flat_map(|known| known.examples)
        .map(|example| (read(example.request), read(example.response)))
        .collect()
}
