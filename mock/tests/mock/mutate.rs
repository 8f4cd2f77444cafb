//! Texts with pieces broken, lost, doubled and put in.

use fastrand::Rng;

/// What a mutation puts in: what the readers of heads and bodies stumble over.
const PIECES: [&[u8]; 24] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b"\"",
    b",",
    b":",
    b"\\",
    b"/",
    b";",
    b"=",
    b" ",
    b"null",
    b"true",
    b"-1",
    b"1e999",
    b"9223372036854775808",
    b"\\ud83d",
    b"\\u0000",
    b"\xff",
    "合".as_bytes(),
    b"host",
    b"ess",
    b"[[[[[[[[",
];

/// Changes a text at up to four places.
pub(crate) fn mutate(bytes: &mut Vec<u8>, rng: &mut Rng) {
    // Few most of the time: a text that is broken once comes further than one in pieces.
    for _ in 0..=rng.usize(..4).min(rng.usize(..4)) {
        let place = rng.usize(..=bytes.len());
        let most = (bytes.len() - place).min(16);
        let end = place + rng.usize(..=most);
        match rng.u8(..8) {
            0 => bytes.truncate(place),
            1 => drop(bytes.drain(place..end)),
            2 => {
                let copy = bytes[place..end].to_vec();
                bytes.splice(place..place, copy);
            }
            3 => bytes.insert(place, rng.u8(..)),
            4 if place < bytes.len() => bytes[place] = rng.u8(b' '..=b'~'),
            _ => {
                let piece = PIECES[rng.usize(..PIECES.len())];
                bytes.splice(place..end, piece.iter().copied());
            }
        }
    }
}

/// Members of a request in a query, put together from parts of names and values.
pub(crate) fn random_query(rng: &mut Rng) -> String {
    const PARTS: [&str; 16] = [
        "Approvers",
        "Operator",
        "UserId",
        "FlowName",
        "FlowIds",
        ".",
        ".",
        "0",
        "1",
        "4294967296",
        "=",
        "=",
        "&",
        "%E5",
        "+",
        "x",
    ];
    let parts = (0..rng.usize(..40)).map(|_| PARTS[rng.usize(..PARTS.len())]);
    format!("/?{}", parts.collect::<String>())
}

/// Bytes without any order.
pub(crate) fn noise(rng: &mut Rng) -> Vec<u8> {
    let mut bytes = vec![0; rng.usize(..64)];
    rng.fill(&mut bytes);
    bytes
}
