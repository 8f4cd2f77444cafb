//! The values of a JSON tree, counted in order.

use proptest::sample::Index;
use serde_json::Value;

/// One of the values of a tree.
pub(super) fn pick<'v>(root: &'v mut Value, index: &Index) -> &'v mut Value {
    let mut left = index.index(count(root));
    let mut value = root;
    while left > 0 {
        left -= 1;
        let children: Vec<&mut Value> = match value {
            Value::Array(items) => items.iter_mut().collect(),
            Value::Object(map) => map.values_mut().collect(),
            _ => unreachable!("a leaf is one value"),
        };
        let mut found = None;
        for child in children {
            let size = count(child);
            if left < size {
                found = Some(child);
                break;
            }
            left -= size;
        }
        value = found.expect("as many values as were counted");
    }
    value
}

/// The values of a tree that a test likes.
pub(super) fn collect(value: &Value, test: &dyn Fn(&Value) -> bool, found: &mut Vec<Value>) {
    if test(value) {
        found.push(value.clone());
    }
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, test, found)),
        Value::Object(map) => map.values().for_each(|item| collect(item, test, found)),
        _ => {}
    }
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum::<usize>(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}
