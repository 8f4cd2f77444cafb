//! How many bytes the JSON of a request will have, before it is written.

use super::write::is_escaped;
use crate::record::{Field, Member, Outgoing, Record, View};

/// A text that is shorter is looked through for what must be escaped. A longer one is the
/// base64 of a file, which has nothing of the sort.
const LONG: usize = 64 * 1024;

/// As many bytes as any number has.
const NUMBER: usize = 24;

/// At least as many bytes as the JSON of a request has, unless a long text needs escapes.
pub(super) fn room(request: Outgoing<'_>) -> usize {
    let record = request.record();
    let mut sum = 2;
    record.members(&mut |members: &[Member<'_>]| {
        for (field, member) in record.shape().fields.iter().zip(members) {
            let view = match member.view() {
                View::Absent => request.stand_in(field.name()),
                view => view,
            };
            sum += member_room(field, view);
        }
    });
    sum
}

fn member_room(field: &Field, view: View<'_>) -> usize {
    // Two quotes, a colon and a comma.
    field.name().len() + 4 + value(view)
}

fn value(view: View<'_>) -> usize {
    match view {
        View::Absent => 4,
        View::Text(text) => 2 + text_room(text),
        View::Integer(_) | View::Float(_) => NUMBER,
        View::Boolean(_) => 5,
        View::Record(record) => object(record),
        View::List(list) => {
            let items = (0..list.len()).map(|index| value(list.item(index)) + 1);
            2 + items.sum::<usize>()
        }
    }
}

fn object(record: &dyn Record) -> usize {
    let mut sum = 2;
    record.members(&mut |members: &[Member<'_>]| {
        for (field, member) in record.shape().fields.iter().zip(members) {
            sum += member_room(field, member.view());
        }
    });
    sum
}

fn text_room(text: &str) -> usize {
    if text.len() > LONG {
        return text.len();
    }
    // An escape has six bytes at most.
    text.len() + 5 * text.bytes().filter(|byte| is_escaped(*byte)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{Fault, to_vec_at_once};

    #[test]
    fn there_is_room_for_all_and_little_more() {
        for text in ["", "a\u{1}\"\\", &"A".repeat(200_000)] {
            let fault = Fault {
                code: text.to_owned(),
                message: text.to_owned(),
            };
            let request = Outgoing::new(&fault);
            let (written, room) = (to_vec_at_once(request), room(request));
            assert!(
                written.len() <= room && room <= written.len() + 40,
                "{room}"
            );
            assert_eq!(written.capacity(), room, "it did not grow");
        }
    }
}
