//! From records to JSON text.
//!
//! The structure is written here, because a record's shape knows its member names;
//! strings and numbers are serde_json's, so escapes and digits are its own.

use crate::record::{Member, Outgoing, Record, View};

/// The JSON of a request, as it goes over the wire.
///
/// Optional members that are not there are left out; what is there is written, empty
/// or not.
pub fn to_vec(request: Outgoing<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(512);
    let fields = request.record().shape().fields;
    request.record().members(&mut |members: &[Member<'_>]| {
        let views = fields
            .iter()
            .zip(members)
            .map(|(field, member)| match member.view() {
                View::Absent => (field.name, request.stand_in(field.name)),
                view => (field.name, view),
            });
        write_object(&mut out, views);
    });
    out
}

/// The JSON of a record, as text.
pub fn to_string(record: &dyn Record) -> String {
    String::from_utf8(to_vec(Outgoing::new(record))).unwrap_or_default()
}

fn write_object<'a>(out: &mut Vec<u8>, members: impl Iterator<Item = (&'static str, View<'a>)>) {
    let mut separator = b'{';
    for (name, view) in members {
        if matches!(view, View::Absent) {
            continue;
        }
        // A wire name is an identifier, so it needs no escapes.
        out.push(separator);
        out.push(b'"');
        out.extend_from_slice(name.as_bytes());
        out.extend_from_slice(b"\":");
        write_value(out, view);
        separator = b',';
    }
    if separator == b'{' {
        out.push(b'{');
    }
    out.push(b'}');
}

fn write_value(out: &mut Vec<u8>, view: View<'_>) {
    match view {
        View::Absent => out.extend_from_slice(b"null"),
        View::Text(text) => write_text(out, text),
        // Writing to a vector cannot fail.
        View::Integer(number) => drop(serde_json::to_writer(out, &number)),
        View::Float(number) => drop(serde_json::to_writer(out, &number)),
        View::Boolean(flag) => out.extend_from_slice(if flag { b"true" } else { b"false" }),
        View::Record(record) => {
            let fields = record.shape().fields;
            record.members(&mut |members: &[Member<'_>]| {
                let views = fields.iter().zip(members);
                write_object(
                    out,
                    views.map(|(field, member)| (field.name, member.view())),
                );
            });
        }
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
