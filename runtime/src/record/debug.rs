//! `Debug` for every record, without personal data.

use std::fmt;

use super::{Member, Record, View};

/// Writes a record as a derived `Debug` would, with the wire names of its members.
///
/// Members that are not there are left out; sensitive ones are shown as `<redacted>`.
///
/// # Errors
///
/// What the formatter reports.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let shape = record.shape();
    let mut out = f.debug_struct(shape.name);
    record.members(&mut |members: &[Member<'_>]| {
        for (field, member) in shape.fields.iter().zip(members) {
            match member.view() {
                View::Absent => {}
                _ if field.marks().sensitive => {
                    out.field(field.name(), &format_args!("<redacted>"));
                }
                view => {
                    out.field(field.name(), &Shown(view));
                }
            }
        }
        if let Some(Member::Further(further)) = members.last()
            && !further.is_empty()
        {
            out.field("further", further);
        }
    });
    out.finish()
}

/// A value that is shown as it is.
struct Shown<'a>(View<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            View::Absent => f.write_str("None"),
            View::Text(text) => text.fmt(f),
            View::Integer(number) => number.fmt(f),
            View::Float(number) => number.fmt(f),
            View::Boolean(flag) => flag.fmt(f),
            View::Record(record) => debug(record, f),
            View::List(list) => f
                .debug_list()
                .entries((0..list.len()).map(|index| Self(list.item(index))))
                .finish(),
        }
    }
}
