//! How values compare with each other and with the values of the tables.

use std::cmp::Ordering;

use super::Literal;
use super::node::Node;

impl From<Literal> for Node<'static> {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Text(text) => Self::Text(text),
            Literal::Integer(number) => Self::Integer(number),
            Literal::Float(number) => Self::Float(number),
            Literal::Boolean(flag) => flag.into(),
        }
    }
}

/// Whether a value is exactly this one.
pub(super) fn is(node: &Node<'_>, literal: &Literal) -> bool {
    match (node, literal) {
        (Node::Text(left), Literal::Text(right)) => left == right,
        (Node::True, Literal::Boolean(flag)) => *flag,
        (Node::False, Literal::Boolean(flag)) => !*flag,
        (Node::Integer(left), Literal::Integer(right)) => left == right,
        (node, Literal::Integer(_) | Literal::Float(_)) => {
            order(*node, (*literal).into()) == Some(Ordering::Equal)
        }
        _ => false,
    }
}

/// Whether a value is this one, whatever the case of its letters.
pub(super) fn is_loosely(node: &Node<'_>, literal: &Literal) -> bool {
    match (node, literal) {
        (Node::Text(left), Literal::Text(right)) => left.eq_ignore_ascii_case(right),
        _ => is(node, literal),
    }
}

/// The order of two numbers, without rounding; none if one of them is no number.
pub(super) fn order(left: Node<'_>, right: Node<'_>) -> Option<Ordering> {
    match (left, right) {
        (Node::Integer(left), Node::Integer(right)) => Some(left.cmp(&right)),
        (Node::Float(left), Node::Float(right)) => left.partial_cmp(&right),
        (Node::Float(left), right) => mixed(right, left).map(Ordering::reverse),
        (left, Node::Float(right)) => mixed(left, right),
        (left, right) => Some(whole(left)?.cmp(&whole(right)?)),
    }
}

fn whole(node: Node<'_>) -> Option<i128> {
    match node {
        Node::Integer(number) => Some(number.into()),
        Node::Huge(number) => Some(number.into()),
        _ => None,
    }
}

/// The order of a whole number and one that may have a fraction.
///
/// Rounding the whole number never moves it past the other one. Only if it lands upon
/// it must the two be compared as whole numbers, which both are then.
fn mixed(left: Node<'_>, right: f64) -> Option<Ordering> {
    let rounded = match left {
        Node::Integer(number) => number as f64,
        Node::Huge(number) => number as f64,
        _ => return None,
    };
    match rounded.partial_cmp(&right) {
        Some(Ordering::Equal) => Some(whole(left)?.cmp(&(right as i128))),
        order => order,
    }
}

/// The whole number that a number without a fraction stands for, if it is in range.
pub(super) fn integer(number: f64) -> Option<i64> {
    // The bounds are powers of two, which a float holds exactly.
    const END: f64 = 9_223_372_036_854_775_808.0;
    let fits = number.fract() == 0.0 && (-END..END).contains(&number);
    fits.then_some(number as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_compare_without_rounding() {
        let big = Node::Integer(9_007_199_254_740_993);
        assert_eq!(
            order(big, Node::Float(9_007_199_254_740_992.0)),
            Some(Ordering::Greater)
        );
        assert_eq!(
            order(Node::Integer(1), Node::Float(1.0)),
            Some(Ordering::Equal)
        );
        assert_eq!(
            order(Node::Integer(1), Node::Float(1.5)),
            Some(Ordering::Less)
        );
        assert_eq!(
            order(Node::Integer(-1), Node::Float(-1.5)),
            Some(Ordering::Greater)
        );
        assert_eq!(
            order(Node::Float(0.5), Node::Integer(0)),
            Some(Ordering::Greater)
        );
        assert_eq!(
            order(Node::Huge(u64::MAX), Node::Float(1e300)),
            Some(Ordering::Less)
        );
        assert_eq!(
            order(Node::Integer(0), Node::Float(f64::NEG_INFINITY)),
            Some(Ordering::Greater)
        );
        assert_eq!(order(Node::Integer(0), Node::Float(f64::NAN)), None);
        assert_eq!(order(Node::Text("1"), Node::Integer(1)), None);
    }

    #[test]
    fn whole_floats_are_integers() {
        assert_eq!(integer(20.0), Some(20));
        assert_eq!(integer(-0.0), Some(0));
        assert_eq!(integer(20.5), None);
        assert_eq!(integer(-9_223_372_036_854_775_808.0), Some(i64::MIN));
        assert_eq!(integer(9_223_372_036_854_775_808.0), None);
        assert_eq!(integer(f64::NAN), None);
        assert_eq!(integer(f64::INFINITY), None);
    }
}
