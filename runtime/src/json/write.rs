//! From records to JSON text.
//!
//! The structure is written here, because a record's shape knows its member names;
//! strings and numbers are serde_json's, so escapes and digits are its own.

use super::room::room;
use crate::record::{Field, Further, List, Member, Outgoing, Record, View};

/// The JSON of a request, as it goes over the wire.
///
/// Optional members that are not there are left out; what is there is written, empty
/// or not.
pub fn to_vec(request: Outgoing<'_>) -> Vec<u8> {
    into_vec(request, 512)
}

/// The same for a request that may hold files: the length is reckoned first, so that the
/// text is never held twice while it grows.
pub fn to_vec_at_once(request: Outgoing<'_>) -> Vec<u8> {
    into_vec(request, room(request))
}

fn into_vec(request: Outgoing<'_>, room: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(room);
    let record = request.record();
    record.members(&mut |members: &[Member<'_>]| {
        write_object(&mut out, record.shape().fields, members, |field| {
            request.stand_in(field.name())
        });
    });
    out
}

/// The JSON of a record, as text.
pub fn to_string(record: &dyn Record) -> String {
    String::from_utf8(to_vec(Outgoing::new(record))).unwrap_or_default()
}

/// The JSON of a list, as text.
pub(crate) fn list_to_string(list: &dyn List) -> String {
    let mut out = Vec::new();
    write_value(&mut out, View::List(list));
    String::from_utf8(out).unwrap_or_default()
}

/// Writes an object; `stand_in` has what goes in place of a member that is not there.
#[inline]
fn write_object<'a>(
    out: &mut Vec<u8>,
    fields: &'static [Field],
    members: &[Member<'a>],
    stand_in: impl Fn(&Field) -> View<'a>,
) {
    let mut separator = b'{';
    for (field, member) in fields.iter().zip(members) {
        let view = match member.view() {
            View::Absent => stand_in(field),
            view => view,
        };
        if matches!(view, View::Absent) {
            continue;
        }
        write_name(out, separator, field.name());
        write_value(out, view);
        separator = b',';
    }
    if let Some(Member::Further(further)) = members.last() {
        separator = write_further(out, separator, fields, further);
    }
    match separator {
        b'{' => out.extend_from_slice(b"{}"),
        _ => out.push(b'}'),
    }
}

/// Writes the members that the type does not know, and gives what separates the next one.
#[cold]
fn write_further(out: &mut Vec<u8>, mut separator: u8, fields: &[Field], further: &Further) -> u8 {
    for (name, value) in further.iter() {
        if fields.iter().any(|field| field.name() == name) {
            continue;
        }
        out.push(separator);
        write_text(out, name);
        out.push(b':');
        // Writing to a vector cannot fail.
        let _ = serde_json::to_writer(&mut *out, value);
        separator = b',';
    }
    separator
}

/// A wire name is an identifier, so it needs no escapes.
fn write_name(out: &mut Vec<u8>, separator: u8, name: &str) {
    // One growth for all the parts.
    out.reserve(name.len() + 4);
    out.extend_from_slice(&[separator, b'"']);
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

fn write_value(out: &mut Vec<u8>, view: View<'_>) {
    match view {
        View::Absent => out.extend_from_slice(b"null"),
        View::Text(text) => write_text(out, text),
        // Writing to a vector cannot fail.
        View::Integer(number) => drop(serde_json::to_writer(out, &number)),
        View::Float(number) => drop(serde_json::to_writer(out, &number)),
        View::Boolean(flag) => out.extend_from_slice(if flag { b"true" } else { b"false" }),
        View::Record(record) => record.members(&mut |members: &[Member<'_>]| {
            write_object(out, record.shape().fields, members, |_| View::Absent);
        }),
        View::List(list) => {
            out.push(b'[');
            for index in 0..list.len() {
                if index > 0 {
                    out.push(b',');
                }
                write_value(out, list.item(index));
            }
            out.push(b']');
        }
    }
}

fn write_text(out: &mut Vec<u8>, text: &str) {
    // serde_json writes strings to any writer; a vector takes them without failing.
    let _ = serde_json::to_writer(out, text);
}
