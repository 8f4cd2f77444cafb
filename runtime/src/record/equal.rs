//! Equality of records, written once.

use super::{Record, View};

/// Whether two records of the same type hold the same values.
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let shape = left.shape();
    std::ptr::eq(shape, right.shape())
        && (0..shape.fields.len()).all(|index| same(left.member(index), right.member(index)))
        && left.further() == right.further()
}

fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) => true,
        (View::Text(left), View::Text(right)) => left == right,
        (View::Integer(left), View::Integer(right)) => left == right,
        (View::Float(left), View::Float(right)) => left == right,
        (View::Boolean(left), View::Boolean(right)) => left == right,
        (View::Record(left), View::Record(right)) => equal(left, right),
        (View::List(left), View::List(right)) => {
            left.len() == right.len()
                && (0..left.len()).all(|index| same(left.item(index), right.item(index)))
        }
        _ => false,
    }
}
