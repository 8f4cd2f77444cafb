//! Ways to break a schema: bytes, tokens, values, keys, nesting, files.

mod tree;

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use tree::{collect, pick};

/// Paths and contents.
pub(crate) type Files = Vec<(String, Vec<u8>)>;

/// One way to break a schema. The first index of each picks the file.
#[derive(Debug, Clone)]
pub(crate) enum Mutation {
    /// A byte is replaced.
    Replace(Index, Index, u8),
    /// A byte is added.
    Insert(Index, Index, u8),
    /// A range is removed.
    Remove(Index, Index, Index),
    /// The rest is cut off.
    Truncate(Index, Index),
    /// A range comes a second time, somewhere.
    Repeat(Index, Index, Index, Index),
    /// A token is replaced by a strange one.
    Token(Index, Index, Index),
    /// A value is replaced by a strange one.
    Strange(Index, Index, Index),
    /// A value is replaced by another one of its kind, perhaps of another file.
    Swap(Index, Index, Index, Index),
    /// A member is removed.
    Drop(Index, Index),
    /// A member gets a key that stands elsewhere.
    Rename(Index, Index, Index),
    /// A value is wrapped in lists or objects many times.
    Nest(Index, Index, u16, bool),
    /// A file is removed.
    Without(Index),
    /// A file gets another path.
    Move(Index, Index),
}

/// Values that few expect. The keys of the schema come on top.
const STRANGE: [&str; 42] = [
    "null",
    "true",
    "0",
    "-0",
    "-1",
    "1.5",
    "1e999",
    "-1e308",
    "18446744073709551615",
    "18446744073709551616",
    "9223372036854775808",
    "9007199254740993",
    "[]",
    "{}",
    "[[]]",
    "[null]",
    "\"\"",
    "\" \"",
    "\"$.\"",
    "\"$\"",
    "\"[*]\"",
    "\"A[*].B\"",
    "\"Signers[*]\"",
    "\"$.Signers[*].Kind\"",
    "\"string\"",
    "\"integer\"",
    "\"Signer\"",
    "{\"list\": \"Signer\"}",
    "{\"list\": {\"list\": \"string\"}}",
    "\"\\u0000\\u202e\\ud83d\\ude00\"",
    "\"中文中文中文中文\"",
    "\"a\\nb*/ `c` {d} <b>\"",
    "\"(\"",
    "\"a{1000}{1000}\"",
    "{\"value\": 1, \"severity\": \"warn\"}",
    "[{\"value\": \"x\", \"code\": \"A.B\"}]",
    "{\"by\": \"Kind\", \"types\": {\"1\": \"Signer\"}, \"other\": \"text\"}",
    "{\"by\": \"Mobile\", \"types\": {}}",
    "\"Self\"",
    "\"self\"",
    "{\"present\": \"Kind\"}",
    "{\"any\": \"Signers[*]\", \"is\": {\"path\": \"Kind\", \"eq\": 1}}",
];

/// Keys that may come anywhere.
const KEYS: [&str; 36] = [
    "name",
    "type",
    "doc",
    "required",
    "default",
    "deprecated",
    "format",
    "pattern",
    "minLength",
    "maxLength",
    "enum",
    "minimum",
    "maximum",
    "minItems",
    "uniqueBy",
    "time",
    "rules",
    "fields",
    "require",
    "exactlyOneOf",
    "allow",
    "limit",
    "dateSpan",
    "distinct",
    "when",
    "each",
    "by",
    "value",
    "values",
    "examples",
    "identity",
    "sameLength",
    "notSubsetOf",
    "json",
    "types",
    "other",
];

/// Paths that a file may move to.
const PATHS: [&str; 10] = [
    "demo/2026-01-01/actions/Moved.json",
    "demo/2026-01-01/structs/Moved.json",
    "demo/2026-01-01/enums/Moved.json",
    "demo/2026-01-01/service.json",
    "demo/2026-01-02/service.json",
    "stray.json",
    "demo/stray",
    "other/2026-01-01/enums/.json",
    "中/文/actions/字.json",
    "",
];

/// Any mutation. Those that keep the JSON sound come often, for they get further.
pub(crate) fn strategy() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        1 => (index(), index(), any::<u8>()).prop_map(|(f, a, b)| Mutation::Replace(f, a, b)),
        1 => (index(), index(), any::<u8>()).prop_map(|(f, a, b)| Mutation::Insert(f, a, b)),
        1 => (index(), index(), index()).prop_map(|(f, a, b)| Mutation::Remove(f, a, b)),
        1 => (index(), index()).prop_map(|(f, a)| Mutation::Truncate(f, a)),
        1 => (index(), index(), index(), index()).prop_map(|(f, a, b, c)| Mutation::Repeat(f, a, b, c)),
        2 => (index(), index(), index()).prop_map(|(f, a, b)| Mutation::Token(f, a, b)),
        4 => (index(), index(), index()).prop_map(|(f, a, b)| Mutation::Strange(f, a, b)),
        20 => (index(), index(), index(), index()).prop_map(|(f, a, b, c)| Mutation::Swap(f, a, b, c)),
        3 => (index(), index()).prop_map(|(f, a)| Mutation::Drop(f, a)),
        4 => (index(), index(), index()).prop_map(|(f, a, b)| Mutation::Rename(f, a, b)),
        1 => (index(), index(), any::<u16>(), any::<bool>())
            .prop_map(|(f, a, n, list)| Mutation::Nest(f, a, n % 300, list)),
        1 => index().prop_map(Mutation::Without),
        1 => (index(), index()).prop_map(|(f, a)| Mutation::Move(f, a)),
    ]
}

/// Breaks the files in one way.
pub(crate) fn apply(files: &mut Files, mutation: &Mutation) {
    if files.is_empty() {
        return;
    }
    match mutation {
        Mutation::Without(file) => {
            files.remove(file.index(files.len()));
        }
        Mutation::Move(file, to) => {
            let file = file.index(files.len());
            files[file].0 = (*to.get::<&str>(&PATHS)).to_owned();
        }
        Mutation::Replace(file, ..)
        | Mutation::Insert(file, ..)
        | Mutation::Remove(file, ..)
        | Mutation::Truncate(file, _)
        | Mutation::Repeat(file, ..)
        | Mutation::Token(file, ..) => {
            let file = file.index(files.len());
            bytes(&mut files[file].1, mutation);
        }
        Mutation::Strange(file, ..)
        | Mutation::Swap(file, ..)
        | Mutation::Drop(file, _)
        | Mutation::Rename(file, ..)
        | Mutation::Nest(file, ..) => {
            let file = file.index(files.len());
            values(files, file, mutation);
        }
    }
}

fn bytes(text: &mut Vec<u8>, mutation: &Mutation) {
    let place = |index: &Index| index.index(text.len() + 1);
    match mutation {
        Mutation::Replace(_, at, byte) => {
            let at = place(at);
            text.splice(at..(at + 1).min(text.len()).max(at), [*byte]);
        }
        Mutation::Insert(_, at, byte) => text.insert(place(at), *byte),
        Mutation::Remove(_, from, to) => {
            let (from, to) = (place(from), place(to));
            text.drain(from.min(to)..from.max(to));
        }
        Mutation::Truncate(_, at) => text.truncate(place(at)),
        Mutation::Repeat(_, from, to, at) => {
            let (from, to, at) = (place(from), place(to), place(at));
            let range = text[from.min(to)..from.max(to)].to_vec();
            text.splice(at..at, range);
        }
        Mutation::Token(_, at, strange) => {
            let ends = |byte: &u8| b"{}[],: \n".contains(byte);
            let at = place(at);
            let from = text[..at].iter().rposition(ends).map_or(0, |end| end + 1);
            let to = text[at..]
                .iter()
                .position(ends)
                .map_or(text.len(), |end| at + end);
            text.splice(from..to, strange.get::<&str>(&STRANGE).bytes());
        }
        _ => {}
    }
}

fn values(files: &mut Files, file: usize, mutation: &Mutation) {
    let Ok(mut root) = serde_json::from_slice::<Value>(&files[file].1) else {
        return;
    };
    match mutation {
        Mutation::Strange(_, at, strange) => {
            // Not every strange value can be held by a tree; those come as tokens.
            let value = serde_json::from_str(strange.get::<&str>(&STRANGE)).unwrap_or_default();
            *pick(&mut root, at) = value;
        }
        Mutation::Swap(_, at, other, from) => {
            let other = &files[other.index(files.len())].1;
            let Ok(other) = serde_json::from_slice::<Value>(other) else {
                return;
            };
            let place = pick(&mut root, at);
            let mut alike = Vec::new();
            let kind = std::mem::discriminant(place);
            collect(
                &other,
                &|value| std::mem::discriminant(value) == kind,
                &mut alike,
            );
            if !alike.is_empty() {
                *place = alike.swap_remove(from.index(alike.len()));
            }
        }
        Mutation::Drop(_, at) => match pick(&mut root, at) {
            Value::Array(items) => drop(items.pop()),
            Value::Object(map) => {
                let key = map.keys().nth(at.index(map.len().max(1))).cloned();
                key.and_then(|key| map.remove(&key));
            }
            _ => {}
        },
        Mutation::Rename(_, at, key) => {
            if let Value::Object(map) = pick(&mut root, at) {
                let old = map.keys().nth(at.index(map.len().max(1))).cloned();
                let value = old.and_then(|old| map.remove(&old)).unwrap_or_default();
                map.insert((*key.get::<&str>(&KEYS)).to_owned(), value);
            }
        }
        Mutation::Nest(_, at, times, list) => {
            let place = pick(&mut root, at);
            for _ in 0..*times {
                let inner = place.take();
                *place = match list {
                    true => Value::Array(vec![inner]),
                    false => serde_json::json!({"and": [inner]}),
                };
            }
        }
        _ => {}
    }
    if let Ok(text) = serde_json::to_vec_pretty(&root) {
        files[file].1 = text;
    }
}
