//! A typed request and its JSON are judged alike.

use esign_tests::random::{Fill, Maker};
use esign_tests::sample::NOW;
use proptest::prop_assert_eq;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Outgoing;
use tencent_esign::runtime::validate::{validate, validate_json};

use super::{parsed, prove, read, requests};

/// What the client judges is what it sends.
#[test]
fn a_request_is_judged_like_the_json_that_is_sent() {
    let mut maker = Maker::new(Fill::Any);
    for ty in requests() {
        prove(ty.shape.name, &maker.record(ty.shape), |value| {
            let record = read(ty, &value.to_string());
            let sent = parsed(&json::to_string(record.as_ref()));
            let typed = validate(Outgoing::new(record.as_ref()), NOW);
            prop_assert_eq!(typed, validate_json(ty.shape, &sent, NOW), "{}", sent);
            Ok(())
        });
    }
}

/// What the command line judges is what a typed client would judge, as long as no plain
/// field is missing, which a type cannot tell from an empty one.
#[test]
fn a_request_is_judged_like_the_json_that_it_was_read_from() {
    let mut maker = Maker::new(Fill::Required);
    for ty in requests() {
        prove(ty.shape.name, &maker.record(ty.shape), |value| {
            let record = read(ty, &value.to_string());
            let typed = validate(Outgoing::new(record.as_ref()), NOW);
            prop_assert_eq!(typed, validate_json(ty.shape, &value, NOW), "{}", value);
            Ok(())
        });
    }
}
