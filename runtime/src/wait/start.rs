//! From the answer of the action that starts a task to the requests that ask for it.

use serde_json::{Map, Value};

use crate::record::Shape;

/// An action that starts a task.
///
/// The generator makes it by the declarations of the schema.
#[derive(Debug)]
pub struct Start {
    /// The vendor's name of the action.
    pub action: &'static str,
    /// The JSON pointer of the task's id in its answer. Where that is a list, each id is a
    /// task of its own.
    pub gives: &'static str,
    /// The member of the request that asks for the task by its id.
    pub takes: &'static str,
    /// Numbers that such a request must have beside it.
    pub with: &'static [(&'static str, i64)],
}

impl Start {
    /// The requests that ask for the tasks, one each, by what was sent and what came back.
    /// There are none where the answer has no id: then nothing was started.
    ///
    /// `shape` is the request that asks. Members that both requests have are taken over:
    /// they say who calls and what kind of task it is.
    pub fn requests(&self, shape: &Shape, sent: &Value, answer: &Value) -> Vec<Value> {
        let ids = match answer.pointer(self.gives) {
            Some(Value::Array(ids)) => ids.iter().collect(),
            Some(id) => vec![id],
            None => Vec::new(),
        };
        let ids = ids.into_iter().filter_map(Value::as_str);
        let ids = ids.filter(|id| !id.is_empty());
        ids.map(|id| self.request(shape, sent, id)).collect()
    }

    fn request(&self, shape: &Shape, sent: &Value, id: &str) -> Value {
        let shared = sent.as_object().into_iter().flatten();
        let shared = shared.filter(|(name, _)| shape.position(name).is_some());
        let mut members: Map<_, _> = shared
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        for (name, number) in self.with {
            members.insert((*name).to_owned(), Value::from(*number));
        }
        members.insert(self.takes.to_owned(), Value::from(id));
        Value::Object(members)
    }
}
