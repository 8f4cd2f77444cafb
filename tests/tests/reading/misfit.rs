//! A value of the wrong type fails the read of its answer, and the error says where and
//! what, but shows nothing of it.

use proptest::prelude::*;
use proptest::test_runner::TestRng;
use serde_json::{Value, json};
use tencent_esign::runtime::json::{self, ReadError};
use tencent_esign::runtime::record::{EnumValues, Kind, Shape};

use super::full::full;
use super::{CASES, Side, cases, types};

/// A text that no error may show.
const SECRET: &str = "13800138000";

#[test]
fn every_misfit_is_located() {
    for (side, ty) in types() {
        for (case, mut rng) in cases(CASES / 2) {
            let mut value = full(ty.shape, &mut rng);
            let mut spots = Vec::new();
            collect(ty.shape, &value, "", &mut spots);
            let Some((pointer, kind)) = chosen(&mut rng, &spots) else {
                continue;
            };
            let (wrong, expected) = misfit(kind, &mut rng);
            *value.pointer_mut(&pointer).expect("a spot is there") = wrong;
            let about = || format!("case {case} of {}: {value}", ty.shape.name);
            let mut record = (ty.blank)();
            let (outcome, place) = match side {
                Side::Request => (
                    json::read(value.to_string().as_bytes(), record.as_mut()),
                    "",
                ),
                Side::Answer => {
                    let text = json!({"Response": value}).to_string();
                    let reply = json::read_envelope(text.as_bytes(), record.as_mut());
                    (reply.map(drop), "/Response")
                }
            };
            let Err(ReadError { path, message }) = outcome else {
                panic!("{pointer} is taken in {}", about());
            };
            assert_eq!(
                path,
                format!("{place}{pointer}"),
                "{message} in {}",
                about()
            );
            let found = message.strip_prefix(&format!("expected {expected}, found "));
            let found = found.unwrap_or_else(|| panic!("{message} in {}", about()));
            assert!(FOUND.contains(&found), "{message} in {}", about());
        }
    }
}

/// A body that breaks off or has other bytes in it is an error or another value, and never
/// a panic.
#[test]
fn torn_and_garbled_texts_do_no_harm() {
    for (_, ty) in types() {
        for (case, mut rng) in cases(CASES / 2) {
            let text = json!({"Response": full(ty.shape, &mut rng)}).to_string();
            let mut bytes = text.into_bytes();
            let end = rng.random_range(0..bytes.len());
            let torn = json::read_envelope(&bytes[..end], (ty.blank)().as_mut());
            let error = torn.expect_err("half an object is none").message;
            let name = ty.shape.name;
            assert!(
                error.starts_with("not valid JSON: ") && error.len() < 100,
                "{error} in case {case} of {name}"
            );
            for _ in 0..3 {
                let index = rng.random_range(0..bytes.len());
                bytes[index] = rng.random();
            }
            let mut record = (ty.blank)();
            let _ = json::read_envelope_noting(&bytes, record.as_mut());
            let _ = super::written(record.as_ref());
        }
    }
}

/// What the protocol adds has types as well.
#[test]
fn the_envelope_has_its_types() {
    let cases = [
        (json!(SECRET), ""),
        (json!([SECRET]), ""),
        (json!({"X": SECRET}), ""),
        (json!({"Response": SECRET}), "/Response"),
        (json!({"Response": null}), "/Response"),
        (json!({"Response": [SECRET]}), "/Response"),
        (json!({"Response": {"RequestId": 1}}), "/Response/RequestId"),
        (json!({"Response": {"Error": SECRET}}), "/Response/Error"),
        (
            json!({"Response": {"Error": {"Code": [SECRET]}}}),
            "/Response/Error/Code",
        ),
    ];
    for (_, ty) in types().take(3) {
        for (body, place) in &cases {
            let outcome = json::read_envelope(body.to_string().as_bytes(), (ty.blank)().as_mut());
            let error = outcome.expect_err("it is no envelope");
            assert_eq!(error.path, *place, "{error}: {body}");
            assert!(!error.message.contains(SECRET), "{error}");
        }
    }
}

/// How the reader calls what it found.
const FOUND: &[&str] = &["a string", "a number", "a boolean", "an array", "an object"];

/// Somewhere in a value.
type Spot = (String, Kind);

fn chosen(rng: &mut TestRng, spots: &[Spot]) -> Option<Spot> {
    match spots.len() {
        0 => None,
        count => spots.get(rng.random_range(0..count)).cloned(),
    }
}

fn collect(shape: &'static Shape, value: &Value, place: &str, spots: &mut Vec<Spot>) {
    for field in shape.fields {
        if let Some(value) = value.get(field.name()) {
            below(
                *field.kind(),
                value,
                format!("{place}/{}", field.name()),
                spots,
            );
        }
    }
}

fn below(kind: Kind, value: &Value, place: String, spots: &mut Vec<Spot>) {
    match (kind, value) {
        (Kind::Record(shape), _) => collect(shape, value, &place, spots),
        (Kind::List(item), Value::Array(items)) => {
            for (index, value) in items.iter().enumerate() {
                below(*item, value, format!("{place}/{index}"), spots);
            }
        }
        _ => {}
    }
    spots.push((place, kind));
}

/// A value that is none of this kind, and how the reader calls what it wants instead.
fn misfit(kind: Kind, rng: &mut TestRng) -> (Value, &'static str) {
    let all = [
        json!(SECRET),
        json!(20),
        json!(true),
        json!([]),
        json!({}),
        json!([[{"a": SECRET}]]),
        json!({"a": [SECRET]}),
        json!(1.5),
        json!(u64::MAX),
        json!(-1.0e300),
    ];
    let (fits, expected): (fn(&Value) -> bool, _) = match kind {
        Kind::Text => (Value::is_string, "a string"),
        Kind::Integer => (Value::is_i64, "a whole number"),
        Kind::Float => (Value::is_number, "a number"),
        Kind::Boolean => (Value::is_boolean, "true or false"),
        Kind::Enum(table) => match table.values {
            EnumValues::Text(_) => (Value::is_string, "a string"),
            EnumValues::Integer(_) => (Value::is_i64, "a whole number"),
        },
        Kind::Record(_) => (Value::is_object, "an object"),
        Kind::List(_) => (Value::is_array, "an array"),
    };
    let mut wrong: Vec<_> = all.into_iter().filter(|value| !fits(value)).collect();
    (
        wrong.swap_remove(rng.random_range(0..wrong.len())),
        expected,
    )
}
