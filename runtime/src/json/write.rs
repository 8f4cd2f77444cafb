//! From records to JSON text.
//!
//! The structure is written here, because a record's shape knows its member names;
//! strings and numbers are serde_json's, so escapes and digits are its own. What most
//! requests are full of goes past it: texts without escapes, and floats that are whole.

use super::room::room;
use crate::record::{Field, Further, List, Member, Outgoing, Record, View};

/// The JSON of a request, as it goes over the wire.
///
/// Optional members that are not there are left out; what is there is written, empty
/// or not.
pub fn to_vec(request: Outgoing<'_>) -> Vec<u8> {
    // The largest documented requests fit, so that hardly any request is copied as it grows.
    into_vec(request, 8 * 1024)
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
        View::Float(number) => write_float(out, number),
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

/// Coordinates and sizes are mostly whole, and whole numbers are written several times as
/// fast. Zero has a sign, and from 10^16 on a float is written with an exponent.
fn write_float(out: &mut Vec<u8>, number: f64) {
    const WHOLE: std::ops::Range<f64> = 1.0..1e15;
    let whole = number as u64;
    // Writing to a vector cannot fail.
    if WHOLE.contains(&number) && whole as f64 == number {
        let _ = serde_json::to_writer(&mut *out, &whole);
        out.extend_from_slice(b".0");
    } else {
        let _ = serde_json::to_writer(out, &number);
    }
}

/// A text without escapes is copied at once; serde_json looks at its bytes one by one.
fn write_text(out: &mut Vec<u8>, text: &str) {
    if has_escapes(text) {
        // serde_json writes strings to any writer; a vector takes them without failing.
        let _ = serde_json::to_writer(out, text);
    } else {
        out.reserve(text.len() + 2);
        out.push(b'"');
        out.extend_from_slice(text.as_bytes());
        out.push(b'"');
    }
}

fn has_escapes(text: &str) -> bool {
    // Blocks without early exit let the compiler use wide registers.
    const BLOCK: usize = 4_096;
    text.as_bytes().chunks(BLOCK).any(|block| {
        block
            .iter()
            .fold(false, |found, byte| found | is_escaped(*byte))
    })
}

/// Whether JSON writes a byte of a string as an escape.
pub(super) fn is_escaped(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floats_are_written_as_by_serde_json() {
        let powers = (0..40).map(|power| 10_f64.powi(power));
        let edges = powers.flat_map(|power| [power - 1.0, power, power + 1.0, power + 0.5]);
        let others = [
            0.0,
            -0.0,
            0.1,
            -1.0,
            150.0,
            1.0e-7,
            f64::MIN_POSITIVE,
            f64::NAN,
        ];
        for number in edges.chain(others).chain([f64::INFINITY, f64::MAX]) {
            let mut out = Vec::new();
            write_float(&mut out, number);
            assert_eq!(out, serde_json::to_vec(&number).unwrap(), "{number}");
        }
    }

    #[test]
    fn texts_are_written_as_by_serde_json() {
        let all: String = (0..=0x24F).filter_map(char::from_u32).collect();
        let each = all.chars().map(|character| format!("{character}合同"));
        let long = ["A".repeat(10_000), format!("{}\"", "A".repeat(10_000))];
        for text in each.chain(long).chain([all.clone(), String::new()]) {
            let mut out = Vec::new();
            write_text(&mut out, &text);
            assert_eq!(out, serde_json::to_vec(&text).unwrap());
        }
    }
}
