//! Access to a value by its JSON pointer.

use super::{Record, View};

/// The value at a JSON pointer (`/Approvers/0/ApproverName`) below a record.
///
/// The empty pointer is the record itself. [`View::Absent`] stands for a member that
/// is not there, an item behind the end of its list and a pointer that leads nowhere.
pub fn find<'a>(record: &'a dyn Record, pointer: &str) -> View<'a> {
    let mut view = View::Record(record);
    let mut tokens = pointer.split('/');
    if tokens.next() != Some("") {
        return View::Absent;
    }
    for token in tokens {
        view = match view {
            View::Record(record) => record
                .shape()
                .position(token)
                .map_or(View::Absent, |index| record.member(index)),
            View::List(list) => index(token).map_or(View::Absent, |index| list.item(index)),
            _ => View::Absent,
        };
    }
    view
}

/// The place in a list that a token names: digits without a sign and without leading zeros.
fn index(token: &str) -> Option<usize> {
    let is_plain = token == "0" || !token.starts_with(['0', '+']);
    is_plain.then(|| token.parse().ok())?
}
