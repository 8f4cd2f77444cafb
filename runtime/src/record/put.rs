//! Sets single members of a record by their JSON pointer.

use super::{Record, Slot, View, copy_into};

/// Puts a text or a number at a JSON pointer (`/ProxyOperator/OpenId`).
///
/// `from` is a record with the values that `to` has: an optional object on the way is made
/// anew, and what it had comes from there. A number goes into a string as its digits.
/// False if there is no such place.
pub(crate) fn put(
    to: &mut dyn Record,
    from: Option<&dyn Record>,
    pointer: &str,
    value: View<'_>,
) -> bool {
    let Some(path) = pointer.strip_prefix('/') else {
        return false;
    };
    let (name, rest) = path.split_at(path.find('/').unwrap_or(path.len()));
    let Some(index) = to.shape().position(name) else {
        return false;
    };
    let from = match from.map(|from| from.member(index)) {
        Some(View::Record(from)) => Some(from),
        _ => None,
    };
    let mut done = false;
    to.slots(&mut |slots: &mut [Slot<'_>]| {
        if let Some(slot) = slots.get_mut(index) {
            done = put_into(slot.reborrow(), from, rest, value);
        }
    });
    done
}

fn put_into(slot: Slot<'_>, from: Option<&dyn Record>, rest: &str, value: View<'_>) -> bool {
    match slot {
        Slot::Value(place) => put_into(place.slot(), from, rest, value),
        Slot::Option(place) if !rest.is_empty() => match place.fill().filled() {
            Slot::Record(to) => {
                if let Some(from) = from {
                    copy_into(from, to);
                }
                put(to, from, rest, value)
            }
            _ => false,
        },
        Slot::Record(to) if !rest.is_empty() => put(to, from, rest, value),
        slot => rest.is_empty() && put_here(slot.filled(), value),
    }
}

fn put_here(slot: Slot<'_>, value: View<'_>) -> bool {
    match (slot, value) {
        (Slot::Text(place), View::Text(text)) => text.clone_into(place),
        (Slot::Text(place), View::Integer(number)) => *place = number.to_string(),
        (Slot::Integer(place), View::Integer(number)) => *place = number,
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Fault, to_string};

    #[test]
    fn a_text_is_put_and_what_leads_nowhere_is_told() {
        let mut fault = Fault::default();
        assert!(put(&mut fault, None, "/Code", View::Text("c")));
        assert!(put(&mut fault, None, "/Message", View::Integer(7)));
        for nowhere in ["", "Code", "/Other", "/Code/Inner"] {
            assert!(
                !put(&mut fault, None, nowhere, View::Text("x")),
                "{nowhere}"
            );
        }
        assert_eq!(to_string(&fault), r#"{"Code":"c","Message":"7"}"#);
    }
}
