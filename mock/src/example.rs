//! The schema's examples, read once.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};
use tencent_esign::EXAMPLES;
use tencent_esign::runtime::action::Action;

/// An example of an action.
pub(crate) struct Example {
    request: Value,
    /// The members of the answer.
    pub(crate) response: Map<String, Value>,
}

/// The example whose request has most in common with this one; of several such the first.
pub(crate) fn nearest(action: &Action, request: &Value) -> Option<&'static Example> {
    let key = (action.service.name, action.name);
    let examples = ALL.get(&key)?.as_slice();
    if let [only] = examples {
        return Some(only);
    }
    // Of several with the same number, `max_by_key` gives the last.
    examples
        .iter()
        .rev()
        .max_by_key(|example| match likeness(&example.request, request) {
            (0, _) => (0, 0),
            (same, absent) => (same, -absent),
        })
}

/// How many values are the same at the same place, and how many of the example's are not
/// there at all.
fn likeness(example: &Value, request: &Value) -> (i64, i64) {
    let add = |sum: (i64, i64), part: (i64, i64)| (sum.0 + part.0, sum.1 + part.1);
    match (example, request) {
        (Value::Object(members), Value::Object(_)) => members
            .iter()
            .map(|(name, value)| likeness(value, request.get(name).unwrap_or(&Value::Null)))
            .fold((0, 0), add),
        (Value::Array(items), Value::Array(found)) => items
            .iter()
            .enumerate()
            .map(|(index, item)| likeness(item, found.get(index).unwrap_or(&Value::Null)))
            .fold((0, 0), add),
        (one, other) if one == other => (1, 0),
        (_, Value::Null) => (0, 1),
        _ => (0, 0),
    }
}

type Key = (&'static str, &'static str);

static ALL: LazyLock<HashMap<Key, Vec<Example>>> = LazyLock::new(|| {
    let services = EXAMPLES.iter().flat_map(|service| {
        let name = service.service.name;
        service.actions.iter().map(move |action| (name, action))
    });
    let actions = services.map(|(service, action)| {
        let examples = action.examples.iter().map(|example| Example {
            // The generator wrote both, and a test reads all of them.
            request: serde_json::from_str(example.request).unwrap_or_default(),
            response: serde_json::from_str(example.response).unwrap_or_default(),
        });
        ((service, action.action), examples.collect())
    });
    actions.collect()
});

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::catalog::named;

    #[test]
    fn the_example_that_fits_best_is_taken_and_else_the_first() {
        let action = named("ess", "CreateFlow").unwrap();
        let examples = &ALL[&("ess", "CreateFlow")];
        assert!(examples.len() > 1);
        for example in examples {
            let found = nearest(action, &example.request).unwrap();
            assert_eq!(found.response, example.response);
        }
        let first = nearest(action, &json!({})).unwrap();
        assert_eq!(first.response, examples[0].response);
    }

    #[test]
    fn all_examples_can_be_read() {
        let actions: usize = EXAMPLES.iter().map(|service| service.actions.len()).sum();
        assert_eq!(ALL.len(), actions);
        for example in ALL.values().flatten() {
            assert!(example.request.is_object());
        }
    }
}
