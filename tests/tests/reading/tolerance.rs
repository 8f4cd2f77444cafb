//! Whatever is left out, null, added, reordered or spelt otherwise, an answer is read, and
//! what is left of it comes out unchanged.

use std::collections::BTreeSet;
use std::sync::LazyLock;
use std::time::Instant;

use esign_tests::{loose, reach};
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{Kind, Presence, Record, Shape};

use super::damage::Damage;
use super::full::full;
use super::{CASES, Side, actions, cases, types, written};

#[test]
fn every_answer_is_read() {
    let since = Instant::now();
    let mut count = 0;
    for action in actions() {
        let ty = &action.response;
        for (case, mut rng) in cases(CASES) {
            let value = full(ty.shape, &mut rng);
            let mut damage = Damage::new(&mut rng);
            let (text, left, request_id) = damage.answer(ty.shape, &value, "\"Error\":null");
            let about = || format!("case {case} of {}: {text}", ty.shape.name);
            let mut record = (ty.blank)();
            let (reply, notes) = json::read_envelope_noting(text.as_bytes(), record.as_mut())
                .unwrap_or_else(|error| panic!("{error} in {}", about()));
            assert_eq!(reply.request_id, request_id, "{}", about());
            assert_eq!(reply.fault, None, "{}", about());
            assert_eq!(sorted(notes.unknown), sorted(damage.unknown), "{}", about());
            compare(Side::Answer, ty.shape, &left, record.as_ref(), about);
            lists_are_there(ty.shape, &written(record.as_ref()), &about);

            // The client takes no notes.
            let mut again = (ty.blank)();
            let reply = json::read_envelope(text.as_bytes(), again.as_mut());
            assert_eq!(reply.map(|reply| reply.request_id), Ok(request_id));
            assert_eq!(
                json::to_string(again.as_ref()),
                json::to_string(record.as_ref())
            );
            count += 1;
        }
    }
    println!("{count} answers in {:?}", since.elapsed());
}

#[test]
fn every_request_is_read() {
    for action in actions() {
        let ty = &action.request;
        for (case, mut rng) in cases(CASES / 2) {
            let value = full(ty.shape, &mut rng);
            let mut damage = Damage::new(&mut rng);
            let (text, left) = damage.record(ty.shape, &value, "");
            let about = || format!("case {case} of {}: {text}", ty.shape.name);
            let mut record = (ty.blank)();
            let notes = json::read_noting(text.as_bytes(), record.as_mut())
                .unwrap_or_else(|error| panic!("{error} in {}", about()));
            assert_eq!(sorted(notes.unknown), sorted(damage.unknown), "{}", about());
            compare(Side::Request, ty.shape, &left, record.as_ref(), about);
        }
    }
}

/// What nobody damaged has nothing to tolerate.
#[test]
fn a_full_value_comes_out_whole() {
    for (side, ty) in types() {
        for (case, mut rng) in cases(2) {
            let value = full(ty.shape, &mut rng);
            let about = || format!("case {case} of {}: {value}", ty.shape.name);
            let mut record = (ty.blank)();
            json::read(value.to_string().as_bytes(), record.as_mut())
                .unwrap_or_else(|error| panic!("{error} in {}", about()));
            compare(side, ty.shape, &value, record.as_ref(), about);
        }
    }
}

/// An error is told from a success, whatever else the answer holds.
#[test]
fn every_error_is_read() {
    let beside = r#""Error":{"New":[],"Code":"A.B","Id":1,"Message":"合同"}"#;
    for action in actions() {
        let ty = &action.response;
        for (case, mut rng) in cases(2) {
            let value = full(ty.shape, &mut rng);
            let (text, _, request_id) = Damage::new(&mut rng).answer(ty.shape, &value, beside);
            let about = || format!("case {case} of {}: {text}", ty.shape.name);
            let reply = json::read_envelope(text.as_bytes(), (ty.blank)().as_mut())
                .unwrap_or_else(|error| panic!("{error} in {}", about()));
            let fault = reply.fault.unwrap_or_else(|| panic!("{}", about()));
            assert_eq!(
                (&*fault.code, &*fault.message),
                ("A.B", "合同"),
                "{}",
                about()
            );
            assert_eq!(reply.request_id, request_id, "{}", about());
        }
    }
}

fn compare(
    side: Side,
    shape: &'static Shape,
    left: &Value,
    record: &dyn Record,
    about: impl Fn() -> String,
) {
    let written = written(record);
    // A member that is plain in Rust comes out blank where there was nothing.
    let extra = |place: &str, value: &Value| is_blank(side, value) && is_plain(shape, place);
    let differences = loose::differences(left, &written, &extra);
    assert!(differences.is_empty(), "{differences:#?} in {}", about());
}

/// Whether the member that a pointer leads to is no `Option` in Rust.
fn is_plain(shape: &'static Shape, pointer: &str) -> bool {
    let mut shape = Some(shape);
    let mut is_plain = false;
    let names = pointer.split('/').skip(1);
    for name in names.filter(|token| token.parse::<usize>().is_err()) {
        let field = shape.and_then(|shape| shape.fields.get(shape.position(name)?));
        is_plain = match (shape, field) {
            (Some(shape), Some(field)) => {
                let is_list = matches!(field.kind(), Kind::List(_));
                field.marks().presence == Presence::Required || is_list && !is_asked_for(shape)
            }
            _ => return false,
        };
        shape = field.and_then(|field| field.kind().shape());
    }
    is_plain
}

/// Whether requests have records of this type. There an empty list is not the same as
/// none, so its lists are optional even in an answer.
fn is_asked_for(shape: &'static Shape) -> bool {
    static ASKED: LazyLock<BTreeSet<usize>> = LazyLock::new(|| {
        let reached = reach::in_requests(SERVICES).into_iter();
        reached
            .map(|reached| std::ptr::from_ref(reached.shape).addr())
            .collect()
    });
    ASKED.contains(&std::ptr::from_ref(shape).addr())
}

/// Blank; an object is never made for an answer, but those that a request needs are plain.
fn is_blank(side: Side, value: &Value) -> bool {
    match (side, value) {
        (Side::Request, Value::Object(members)) => {
            members.values().all(|value| is_blank(side, value))
        }
        _ => loose::is_blank(value),
    }
}

/// The lists of an answer are arrays, and none of their items is null.
fn lists_are_there(shape: &'static Shape, value: &Value, about: &dyn Fn() -> String) {
    for field in shape.fields {
        let member = value.get(field.name());
        if let Kind::List(_) = field.kind() {
            let is_sound = match member {
                Some(Value::Array(items)) => !items.iter().any(Value::is_null),
                member => member.is_none() && is_asked_for(shape),
            };
            assert!(
                is_sound,
                "{} of {} in {}",
                field.name(),
                shape.name,
                about()
            );
        }
        let Some(inner) = field.kind().shape() else {
            continue;
        };
        match member {
            Some(Value::Array(items)) => items
                .iter()
                .for_each(|item| lists_are_there(inner, item, about)),
            Some(item) => lists_are_there(inner, item, about),
            None => {}
        }
    }
}

fn sorted(mut pointers: Vec<String>) -> Vec<String> {
    pointers.sort();
    pointers
}
