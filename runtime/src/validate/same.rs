//! Equality of values, and telling repeated ones.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::BuildHasher;

use super::literal::order;
use super::node::{Node, Object};

/// Whether two values are equal. A member that is null equals one that is absent.
pub(super) fn same(left: Node<'_>, right: Node<'_>) -> bool {
    match (left, right) {
        (Node::Absent | Node::Null, Node::Absent | Node::Null) => true,
        (Node::Text(left), Node::Text(right)) => left == right,
        (Node::True, Node::True) | (Node::False, Node::False) => true,
        (Node::Object(left), Node::Object(right)) => same_members(left, right),
        (Node::List(left), Node::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|index| same(left.item(index), right.item(index)))
        }
        (left, right) => order(left, right) == Some(Ordering::Equal),
    }
}

fn same_members(left: Object<'_>, right: Object<'_>) -> bool {
    match (left, right) {
        (Object::Json(left), Object::Json(right)) => {
            let lookup = |name: &str| right.get(name).map_or(Node::Absent, Node::from);
            left.iter()
                .all(|(name, value)| same(value.into(), lookup(name)))
                && right
                    .iter()
                    .all(|(name, value)| value.is_null() || left.contains_key(name))
        }
        (Object::Record(left), Object::Record(right)) => crate::record::equal(left, right),
        // No request mixes records and JSON, and values are compared before they are opened.
        _ => false,
    }
}

/// The values that were met so far.
///
/// A few are kept in place and compared one by one, which needs no allocation; more of
/// them are told apart by hash, so that a long list does not take quadratic time.
pub(super) struct Seen<'a> {
    few: [Node<'a>; FEW],
    count: usize,
    many: HashMap<u64, Vec<Node<'a>>>,
}

const FEW: usize = 16;

impl<'a> Seen<'a> {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self {
            few: [Node::Absent; FEW],
            count: 0,
            many: HashMap::new(),
        }
    }

    /// Whether an equal value was met before; remembers this one if not.
    pub(super) fn before(&mut self, node: Node<'a>) -> bool {
        if self
            .few
            .iter()
            .take(self.count)
            .any(|earlier| same(*earlier, node))
        {
            return true;
        }
        if let Some(place) = self.few.get_mut(self.count) {
            *place = node;
            self.count += 1;
            return false;
        }
        let hash = digest(node, self.many.hasher());
        let alike = self.many.entry(hash).or_default();
        let repeated = alike.iter().any(|earlier| same(*earlier, node));
        if !repeated {
            alike.push(node);
        }
        repeated
    }
}

/// A hash that is the same for equal values.
fn digest(node: Node<'_>, build: &impl BuildHasher) -> u64 {
    match node {
        Node::Absent | Node::Null => 0,
        Node::Text(text) => build.hash_one(text),
        Node::True => 1,
        Node::False => 2,
        Node::Integer(number) => number_digest(number as f64, build),
        Node::Huge(number) => number_digest(number as f64, build),
        Node::Float(number) => number_digest(number, build),
        Node::Object(object) => members_digest(object, build),
        Node::List(items) => {
            let items = (0..items.len()).map(|index| digest(items.item(index), build));
            build.hash_one(items.collect::<Vec<_>>())
        }
    }
}

/// The sum over the members that are there, as their order does not matter.
fn members_digest(object: Object<'_>, build: &impl BuildHasher) -> u64 {
    let sum = |sum: u64, (name, node): (&str, Node<'_>)| match node {
        Node::Absent | Node::Null => sum,
        node => sum.wrapping_add(build.hash_one((name, digest(node, build)))),
    };
    match (object, object.shape()) {
        (Object::Json(map), _) => map
            .iter()
            .map(|(name, value)| (name.as_str(), value.into()))
            .fold(0, sum),
        (object, Some(shape)) => {
            let fields = shape.fields.iter().enumerate();
            fields
                .map(|(place, field)| (field.name(), object.member(place, field.name())))
                .fold(0, sum)
        }
        (_, None) => 0,
    }
}

/// Whole numbers and fractions of the same value hash alike, 0 and -0 too.
fn number_digest(number: f64, build: &impl BuildHasher) -> u64 {
    build.hash_one((number + 0.0).to_bits())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn alike(left: Value, right: Value) -> bool {
        same((&left).into(), (&right).into())
    }

    #[test]
    fn compares_by_value() {
        assert!(alike(json!(1), json!(1.0)));
        assert!(alike(json!([0.0]), json!([-0.0])));
        assert!(alike(json!({"a": 1, "b": null}), json!({"a": 1.0})));
        assert!(alike(json!({"a": 1}), json!({"b": null, "a": 1})));
        assert!(!alike(json!({"a": 1}), json!({"a": 1, "b": 2})));
        assert!(!alike(json!("1"), json!(1)));
        assert!(!alike(json!(""), json!(null)));
        assert!(!alike(json!([1, 2]), json!([1])));
    }

    #[test]
    fn tells_repeated_values_in_lists_of_any_length() {
        let values: Vec<Value> = (0..100).map(|number| json!(number)).collect();
        let mut seen = Seen::new();
        assert!(!values.iter().any(|value| seen.before(value.into())));
        assert!(values.iter().all(|value| seen.before(value.into())));
        assert!(seen.before(Node::Float(99.0)));
        assert!(!seen.before(Node::Text("99")));
        assert!(!seen.before(Node::Float(99.5)));
    }
}
