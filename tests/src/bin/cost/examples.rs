//! The documented bodies that reading and writing are measured with.

use std::fs;

use codegen::model::{Action, Model, Service};
use esign_tests::inputs;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The file below the folder of inputs.
const FILE: &str = "conformance/examples.jsonl";

/// A documented body of an action.
pub(crate) struct Example<'a> {
    /// The service.
    pub(crate) service: &'a Service,
    /// The action.
    pub(crate) action: &'a Action,
    /// Whether it is the answer, with its envelope.
    pub(crate) is_answer: bool,
    /// The JSON, without blanks between its parts, as it goes over the wire.
    pub(crate) text: String,
}

/// Loads the bodies of the model's actions. There are none where the file is missing,
/// because it is no part of the project; that is said on stderr.
///
/// # Errors
///
/// A sentence, when the file is not what it should be.
pub(crate) fn load<'a>(model: &'a Model) -> Result<Vec<Example<'a>>, String> {
    let path = inputs::folder().join(FILE);
    let Ok(text) = fs::read_to_string(&path) else {
        eprintln!(
            "note: {} cannot be read, so decode and encode are not measured; \
             ESIGN_INPUTS names the folder with the documented examples",
            path.display()
        );
        return Ok(Vec::new());
    };
    let mut examples = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line: Line = serde_json::from_str(line)
            .map_err(|error| format!("{}:{}: {error}", path.display(), index + 1))?;
        if let Some((service, action)) = find(model, &line) {
            for (body, is_answer) in [(line.request, false), (line.response, true)] {
                if let Some(body) = body.filter(|body| body.get().starts_with('{')) {
                    examples.push(Example {
                        service,
                        action,
                        is_answer,
                        text: compact(body.get()),
                    });
                }
            }
        }
    }
    Ok(examples)
}

/// The members of a line that matter here.
#[derive(Deserialize)]
struct Line {
    service: String,
    action: String,
    request: Option<Box<RawValue>>,
    response: Option<Box<RawValue>>,
}

fn find<'a>(model: &'a Model, line: &Line) -> Option<(&'a Service, &'a Action)> {
    let service = model
        .services
        .iter()
        .find(|service| service.name == line.service)?;
    let action = service
        .actions
        .iter()
        .find(|action| action.name == line.action)?;
    Some((service, action))
}

/// JSON without the blanks between its parts. The order of members stays, because it
/// decides how fast they are found.
fn compact(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let (mut in_string, mut escaped) = (false, false);
    for letter in text.chars() {
        if !in_string && letter.is_ascii_whitespace() {
            continue;
        }
        if letter == '"' && !escaped {
            in_string = !in_string;
        }
        escaped = letter == '\\' && !escaped;
        result.push(letter);
    }
    result
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn blanks_go_only_between_the_parts() {
        assert_eq!(
            compact(r#"{ "a b" : [ 1, "\" \\" , "c d" ] }"#),
            r#"{"a b":[1,"\" \\","c d"]}"#
        );
    }
}
