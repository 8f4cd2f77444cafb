//! serde's traits of every record type: they read and write what the client does.

use std::collections::BTreeSet;

use esign_tests::random::{Fill, Maker};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tencent_esign::SERVICES;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{Blank, Record, Shape};

/// A record type, with what its traits make of a text.
struct Row {
    shape: fn() -> &'static Shape,
    blank: fn() -> Box<dyn Record>,
    through_text: fn(&str) -> serde_json::Result<String>,
    through_tree: fn(Value) -> serde_json::Result<Value>,
}

/// All record types of the generated crate, as the build script found them.
const ROWS: &[Row] = include!(concat!(env!("OUT_DIR"), "/records.rs"));

const fn row<T: Record + Blank + Serialize + DeserializeOwned>() -> Row {
    Row {
        shape: || T::BLANK.shape(),
        blank: || Box::new(T::BLANK),
        through_text: |text| serde_json::to_string(&serde_json::from_str::<T>(text)?),
        through_tree: |tree| serde_json::to_value(serde_json::from_value::<T>(tree)?),
    }
}

#[test]
fn every_type_of_the_catalog_has_them() {
    let known: BTreeSet<_> = ROWS.iter().map(|row| address((row.shape)())).collect();
    assert_eq!(known.len(), ROWS.len(), "a type is there twice");
    for action in esign_tests::reach::actions(SERVICES) {
        for ty in [&action.request, &action.response] {
            assert!(known.contains(&address(ty.shape)), "{}", ty.shape.name);
        }
    }
}

#[test]
fn every_type_goes_through_text_and_tree() {
    let mut maker = Maker::new(Fill::Any);
    let mut runner = TestRunner::new_with_rng(
        ProptestConfig::default(),
        TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]),
    );
    for row in ROWS {
        let shape = (row.shape)();
        let values = maker.record(shape);
        for _ in 0..2 {
            let value = values.new_tree(&mut runner).expect("a value").current();
            let mut record = (row.blank)();
            json::read(value.to_string().as_bytes(), record.as_mut())
                .unwrap_or_else(|error| panic!("{}: {error}: {value}", shape.name));
            let expected = json::to_string(record.as_ref());
            let text = (row.through_text)(&value.to_string());
            assert_eq!(text.ok().as_deref(), Some(&*expected), "{}", shape.name);
            let tree = (row.through_tree)(value).map(|tree| tree.to_string());
            let again = tree.and_then(|tree| (row.through_text)(&tree));
            assert_eq!(again.ok(), Some(expected), "{}", shape.name);
        }
    }
}

/// A value of another type is an error in every format, and not shown.
#[test]
fn every_type_refuses_what_is_no_object() {
    for row in ROWS {
        let name = (row.shape)().name;
        for wrong in [
            Value::from("13800138000"),
            Value::from(1),
            Value::from(vec![1]),
        ] {
            let text = (row.through_text)(&wrong.to_string());
            let tree = (row.through_tree)(wrong);
            for error in [text.err(), tree.err()] {
                let error = error
                    .unwrap_or_else(|| panic!("{name} is anything"))
                    .to_string();
                assert!(
                    error.starts_with("expected an object, found "),
                    "{name}: {error}"
                );
            }
        }
    }
}

fn address(shape: &'static Shape) -> usize {
    std::ptr::from_ref(shape).addr()
}
