//! Texts with pieces broken, lost, doubled and put in, faster than a strategy could make them.

use fastrand::Rng;

/// What a mutation puts in: the pieces that JSON and its readers stumble over.
const PIECES: [&[u8]; 30] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b",",
    b":",
    b"\\",
    b"null",
    b"true",
    b"-",
    b"1e999",
    b"-0.0",
    b"9223372036854775808",
    b"0.1e-7",
    b"\\ud83d",
    b"\\u0000",
    b"\xff",
    b"\xed\xa0\x80",
    "\u{feff}".as_bytes(),
    "合".as_bytes(),
    b"\"Response\":",
    b"\"Error\":",
    b"\"Code\":\"InternalError\"",
    b"\"RequestId\":null",
    b"\"DeprecatedWarning\":\"\"",
    b"\"code\":4100",
    b"\"codeDesc\":\"AuthFailure\"",
    b"[[[[[[[[",
    b"{\"a\":",
];

/// Changes a text at up to four places.
pub(super) fn mutate(bytes: &mut Vec<u8>, rng: &mut Rng) {
    // Few most of the time: a text that is broken once shows more than one in pieces.
    for _ in 0..=rng.usize(..4).min(rng.usize(..4)) {
        let place = rng.usize(..=bytes.len());
        match rng.u8(..10) {
            0 => bytes.truncate(place),
            1 => drop(bytes.drain(span(bytes, place, rng))),
            2 => {
                let copy = bytes[span(bytes, place, rng)].to_vec();
                let to = rng.usize(..=bytes.len());
                bytes.splice(to..to, copy);
            }
            3 => bytes.insert(place, rng.u8(..)),
            4 if place < bytes.len() => bytes[place] = rng.u8(..),
            5 if place < bytes.len() => bytes[place] = rng.u8(b' '..=b'~'),
            6 if place < bytes.len() => bytes[place] ^= 1 << rng.u8(..8),
            _ => {
                let piece = PIECES[rng.usize(..PIECES.len())];
                // In the place of something, or between.
                let end = place + rng.usize(..=piece.len().min(bytes.len() - place));
                bytes.splice(place..end, piece.iter().copied());
            }
        }
    }
}

/// A piece that begins at a place: short most of the time.
fn span(bytes: &[u8], place: usize, rng: &mut Rng) -> std::ops::Range<usize> {
    let most = bytes.len() - place;
    let length = match rng.u8(..4) {
        0 => rng.usize(..=most),
        _ => rng.usize(..=most.min(12)),
    };
    place..place + length
}

/// The beginning of one text and the end of another.
pub(super) fn cross(one: &[u8], other: &[u8], rng: &mut Rng) -> Vec<u8> {
    let mut text = one[..rng.usize(..=one.len())].to_vec();
    text.extend_from_slice(&other[rng.usize(..=other.len())..]);
    text
}

/// Bytes without any order.
pub(super) fn noise(rng: &mut Rng) -> Vec<u8> {
    let mut bytes = vec![0; rng.usize(..64)];
    rng.fill(&mut bytes);
    bytes
}

/// JSON of any form, with these names among those of its members.
pub(super) fn json(names: &[&str], rng: &mut Rng) -> Vec<u8> {
    let mut text = Vec::new();
    value(names, rng, 5, &mut text);
    text
}

fn value(names: &[&str], rng: &mut Rng, depth: usize, out: &mut Vec<u8>) {
    const SCALARS: [&str; 12] = [
        "null",
        "true",
        "false",
        "0",
        "-7",
        "1.5",
        "1e400",
        "18446744073709551616",
        "\"\"",
        "\"text\"",
        "\"\\u5408\\ud83d\\ude42\"",
        "\"20\"",
    ];
    let count = rng.usize(..5);
    match rng.u8(..5) {
        0 if depth > 0 => {
            out.push(b'[');
            for index in 0..count {
                comma(index, out);
                value(names, rng, depth - 1, out);
            }
            out.push(b']');
        }
        1..4 if depth > 0 => {
            out.push(b'{');
            for index in 0..count {
                comma(index, out);
                out.push(b'"');
                out.extend_from_slice(names[rng.usize(..names.len())].as_bytes());
                out.extend_from_slice(b"\":");
                value(names, rng, depth - 1, out);
            }
            out.push(b'}');
        }
        _ => out.extend_from_slice(SCALARS[rng.usize(..SCALARS.len())].as_bytes()),
    }
}

fn comma(index: usize, out: &mut Vec<u8>) {
    if index > 0 {
        out.push(b',');
    }
}
