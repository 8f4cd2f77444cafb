//! Which record types, members and lists of values can be reached from an action.

use std::collections::BTreeMap;

use tencent_esign_runtime::action::{Action, Catalog};
use tencent_esign_runtime::record::{Field, Kind, Shape};
use tencent_esign_runtime::validate::Test;

/// A record type with one way to it from a request or an answer.
#[derive(Clone)]
pub struct Reached {
    /// The action.
    pub action: &'static Action,
    /// The members to go through from the request or answer; items of lists are implied.
    pub way: Vec<&'static Field>,
    /// The record type.
    pub shape: &'static Shape,
}

/// All actions.
pub fn actions(services: &[Catalog]) -> impl Iterator<Item = &'static Action> {
    services
        .iter()
        .flat_map(|catalog| catalog.actions.iter().copied())
}

/// Each record type that some request holds, once, with the shortest way to it.
pub fn in_requests(services: &[Catalog]) -> Vec<Reached> {
    reached(services, |action| action.request.shape)
}

/// Each record type that some answer holds.
pub fn in_responses(services: &[Catalog]) -> Vec<Reached> {
    reached(services, |action| action.response.shape)
}

/// Each record type that strings of requests carry as JSON, once.
pub fn in_texts(services: &[Catalog]) -> Vec<&'static Shape> {
    let requests = in_requests(services);
    let mut open: Vec<_> = requests.iter().map(|reached| reached.shape).collect();
    let mut found: Vec<&'static Shape> = Vec::new();
    while let Some(shape) = open.pop() {
        let checks = shape.fields.iter().flat_map(|field| field.limits());
        let carried = checks.flat_map(|check| match *check.test() {
            Test::Json(content) => content.shapes().collect(),
            _ => Vec::new(),
        });
        // Requests hold none of these as objects, so what they hold is carried, too.
        let is_carried = found.iter().any(|known| std::ptr::eq(*known, shape));
        let held = shape.fields.iter().filter_map(|field| field.kind().shape());
        for inner in carried.chain(held.filter(|_| is_carried)) {
            if !found.iter().any(|known| std::ptr::eq(*known, inner)) {
                found.push(inner);
                open.push(inner);
            }
        }
    }
    found.sort_by_key(|shape| shape.name);
    found
}

fn reached(services: &[Catalog], start: fn(&'static Action) -> &'static Shape) -> Vec<Reached> {
    let mut found = BTreeMap::new();
    let mut order = Vec::new();
    let mut queue: Vec<Reached> = actions(services)
        .map(|action| Reached {
            action,
            way: Vec::new(),
            shape: start(action),
        })
        .collect();
    while !queue.is_empty() {
        let mut next = Vec::new();
        for reached in queue {
            let key = std::ptr::from_ref(reached.shape).addr();
            if found.insert(key, ()).is_some() {
                continue;
            }
            for field in reached.shape.fields {
                if let Some(shape) = field.kind().shape() {
                    let mut way = reached.way.clone();
                    way.push(field);
                    next.push(Reached {
                        action: reached.action,
                        way,
                        shape,
                    });
                }
            }
            order.push(reached);
        }
        queue = next;
    }
    order
}

impl Reached {
    /// The JSON pointer of the record.
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for field in &self.way {
            pointer.push('/');
            pointer.push_str(field.name());
            pointer.push_str(&"/0".repeat(depth(*field.kind())));
        }
        pointer
    }

    /// A body that holds nothing but this value in the place of the record.
    pub fn body(&self, record: serde_json::Value) -> serde_json::Value {
        self.way.iter().rev().fold(record, |inner, field| {
            let listed = (0..depth(*field.kind()))
                .fold(inner, |inner, _| serde_json::Value::Array(vec![inner]));
            serde_json::json!({ field.name(): listed })
        })
    }
}

/// How many lists lie around an item.
pub fn depth(kind: Kind) -> usize {
    match kind {
        Kind::List(item) => 1 + depth(*item),
        _ => 0,
    }
}
