//! Reading and writing.

use esign_tests::loose;
use esign_tests::random::{Fill, Maker, anything};
use esign_tests::spoil::Spoiler;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};
use tencent_esign::runtime::action::RecordType;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::equal;
use tencent_esign::runtime::validate::validate_json;

use super::{parsed, pointers, prove, read, requests, types};

#[test]
fn what_goes_in_comes_out() {
    let mut maker = Maker::new(Fill::Any);
    for ty in types() {
        prove(ty.shape.name, &maker.record(ty.shape), |value| {
            let text = json::to_string(read(ty, &value.to_string()).as_ref());
            let extra = |_: &str, value: &_| is_blank(value);
            let differences = loose::differences(&value, &parsed(&text), &extra);
            prop_assert!(differences.is_empty(), "{:?} in {}", differences, text);
            Ok(())
        });
    }
}

/// Whether nothing was read into a value. What a request needs is plain, objects included.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.values().all(is_blank),
        other => loose::is_blank(other),
    }
}

/// The notes of a reader tell what a plain field holds although the text had nothing there.
#[test]
fn nothing_is_added_beyond_the_notes() {
    let mut maker = Maker::new(Fill::Any);
    for ty in types() {
        let values = maker
            .record(ty.shape)
            .prop_perturb(|value, rng| (value, rng));
        prove(ty.shape.name, &values, |(value, rng)| {
            let text = Spoiler::dropping(rng).written(&value);
            let mut record = (ty.blank)();
            let notes = json::read_noting(text.as_bytes(), record.as_mut());
            let notes = notes.map_err(|error| TestCaseError::fail(error.to_string()))?;
            prop_assert_eq!(notes.unknown, Vec::<String>::new());
            let mut written = parsed(&json::to_string(record.as_ref()));
            // From the back, because a removed item moves the later ones.
            for pointer in notes.blank.iter().rev() {
                loose::remove(&mut written, pointer);
            }
            let expected = loose::without_nulls(&parsed(&text));
            // A list of an answer is never an `Option`, so it comes out empty.
            let extra = |_: &str, value: &Value| value == &json!([]);
            let differences = loose::differences(&expected, &written, &extra);
            prop_assert!(differences.is_empty(), "{:?} in {}", differences, text);
            Ok(())
        });
    }
}

#[test]
fn the_second_time_is_like_the_first() {
    let mut maker = Maker::new(Fill::Any);
    for ty in types() {
        prove(ty.shape.name, &maker.record(ty.shape), |value| {
            let first = read(ty, &value.to_string());
            let text = json::to_string(first.as_ref());
            let second = read(ty, &text);
            prop_assert!(
                equal(first.as_ref(), second.as_ref()),
                "{} became another",
                text
            );
            prop_assert_eq!(json::to_string(second.as_ref()), text);
            Ok(())
        });
    }
}

#[test]
fn records_are_equal_if_their_json_is() {
    let mut maker = Maker::new(Fill::Any);
    for ty in types() {
        let pairs = (maker.record(ty.shape), anything(), any::<Index>());
        prove(ty.shape.name, &pairs, |(value, strange, spot)| {
            let pointers = pointers(&value);
            let mut other = value.clone();
            let pointer = spot.get(&pointers);
            *other.pointer_mut(pointer).expect("it is there") = strange;
            let mut right = (ty.blank)();
            // What does not fit is left out, so that most pairs can be compared.
            let _ = json::read(other.to_string().as_bytes(), right.as_mut());
            let left = read(ty, &value.to_string());
            let written = [&left, &right].map(|record| parsed(&json::to_string(record.as_ref())));
            let none = |_: &str, _: &Value| false;
            let is_same = loose::differences(&written[0], &written[1], &none).is_empty();
            prop_assert_eq!(
                equal(left.as_ref(), right.as_ref()),
                is_same,
                "{:?}",
                written
            );
            Ok(())
        });
    }
}

/// The reader and the validator know the same types, and name the same place. In two cases
/// the validator looks at it otherwise: null as an item of a list is of no use to a request,
/// and an empty string in place of what a request needs is missing, whatever should be there.
#[test]
fn a_value_of_another_type_is_located() {
    let mut maker = Maker::new(Fill::Any);
    for ty in requests() {
        let spots = (maker.record(ty.shape), anything(), any::<Index>());
        prove(ty.shape.name, &spots, |(mut value, strange, spot)| {
            let pointers = pointers(&value);
            let pointer = spot.get(&pointers);
            *value.pointer_mut(pointer).expect("a pointer of the value") = strange;
            let (mistyped, missing) = mistyped(ty, &value);
            match json::read(value.to_string().as_bytes(), (ty.blank)().as_mut()) {
                Ok(()) => prop_assert_eq!(mistyped, Vec::<String>::new(), "{}", value),
                Err(error) => {
                    let is_told = mistyped.contains(&error.path) || missing.contains(&error.path);
                    prop_assert!(is_told, "{} {:?} {}", error, mistyped, value);
                }
            }
            Ok(())
        });
    }
}

/// The places where the validator finds another type, and those where it finds an empty
/// string in place of what a request needs.
fn mistyped(ty: &RecordType, value: &Value) -> (Vec<String>, Vec<String>) {
    let found = validate_json(ty.shape, value, 0);
    let at = |word: &str, counts: fn(&Value) -> bool| {
        let told = found.iter().filter(|found| found.word == word);
        let told = told.filter(|found| value.pointer(&found.path).is_some_and(counts));
        told.map(|found| found.path.clone()).collect()
    };
    let (mistyped, missing) = (
        at("type", |found| !found.is_null()),
        at("required", |found| found == ""),
    );
    (mistyped, missing)
}

#[test]
fn nothing_panics_on_any_json() {
    for ty in types() {
        prove(ty.shape.name, &anything(), |value| {
            let text = value.to_string();
            let mut record = (ty.blank)();
            if let Err(error) = json::read(text.as_bytes(), record.as_mut()) {
                prop_assert!(
                    value.pointer(&error.path).is_some(),
                    "{} in {}",
                    error,
                    text
                );
            }
            let _ = format!("{:?}", parsed(&json::to_string(record.as_ref())));
            let _ = json::read_envelope(text.as_bytes(), record.as_mut());
            let _ = validate_json(ty.shape, &value, 0);
            Ok(())
        });
    }
}
