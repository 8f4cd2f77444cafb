//! Lists of documented values.

use crate::record::{EnumTable, EnumValues};

use super::Literal;
use super::fault::{Fault, is, shown};
use super::literal::is_loosely;
use super::node::Node;

/// The fault of a value that the enum type does not list.
pub(super) fn unlisted(table: &EnumTable, node: Node<'_>, secret: bool) -> Fault {
    match table.values {
        EnumValues::Text(values) => {
            let values = values.iter().map(|value| Literal::Text(value));
            fault(node, values, secret)
        }
        EnumValues::Integer(values) => {
            let values = values.iter().map(|value| Literal::Integer(*value));
            fault(node, values, secret)
        }
    }
}

/// The fault of a value that is none of these.
pub(super) fn outside(values: &[Literal], node: Node<'_>, secret: bool) -> Fault {
    fault(node, values.iter().copied(), secret)
}

/// The fault of a value outside a list, of which one value may differ in case alone.
fn fault(
    node: Node<'_>,
    values: impl ExactSizeIterator<Item = Literal> + Clone,
    secret: bool,
) -> Fault {
    let near = values.clone().find(|value| is_loosely(&node, value));
    let (found, listed) = (shown(node, secret), listed(values));
    let rest = match near.and_then(|near| shown(near.into(), secret)) {
        Some(near) => format!("is documented as {near}: write it in the documented case"),
        None if near.is_some() => "must be written in the documented case".to_owned(),
        None => format!("must be {listed}"),
    };
    let fault = Fault::new(is(found.as_deref(), &rest))
        .limit(listed)
        .found(found);
    Fault {
        case_only: near.is_some(),
        ..fault
    }
}

/// The values of a list, as far as one likes to read them.
fn listed(values: impl ExactSizeIterator<Item = Literal>) -> String {
    const MOST: usize = 20;
    let count = values.len();
    let texts: Vec<String> = values
        .take(MOST)
        .filter_map(|value| shown(value.into(), false))
        .collect();
    let (first, more) = (
        if count > 1 { "one of " } else { "" },
        count.saturating_sub(MOST),
    );
    let last = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    format!("{first}{}{last}", texts.join(", "))
}
