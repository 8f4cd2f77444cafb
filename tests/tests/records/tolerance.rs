//! Answers are read whatever the service leaves out or adds.

use esign_tests::random::{Fill, Maker};
use esign_tests::spoil::Spoiler;
use proptest::prelude::*;
use serde_json::{Value, json};
use tencent_esign::SERVICES;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::equal;

use super::{prove, read};

#[test]
fn order_and_unknown_members_change_nothing() {
    let mut maker = Maker::new(Fill::Any);
    for action in esign_tests::reach::actions(SERVICES) {
        let ty = &action.response;
        let values = maker
            .record(ty.shape)
            .prop_perturb(|value, rng| (value, rng));
        prove(ty.shape.name, &values, |(value, rng)| {
            let expected = read(ty, &value.to_string());
            let shuffled = Spoiler::disturbing(rng).written(&value);
            let mut found = (ty.blank)();
            let envelope = format!("{{\"X\": [{{}}], \"Response\": {shuffled}, \"Y\": null}}");
            let reply = json::read_envelope(envelope.as_bytes(), found.as_mut());
            prop_assert!(reply.is_ok(), "{:?}: {}", reply, envelope);
            prop_assert!(equal(expected.as_ref(), found.as_ref()), "{}", envelope);
            Ok(())
        });
    }
}

#[test]
fn missing_and_null_members_fail_nothing() {
    let mut maker = Maker::new(Fill::Any);
    for action in esign_tests::reach::actions(SERVICES) {
        let ty = &action.response;
        let values = maker
            .record(ty.shape)
            .prop_perturb(|value, rng| (value, rng));
        prove(ty.shape.name, &values, |(value, rng)| {
            let spoilt = Spoiler::dropping(rng).written(&value);
            let envelope = format!("{{\"Response\": {spoilt}}}");
            let reply = json::read_envelope(envelope.as_bytes(), (ty.blank)().as_mut());
            prop_assert!(reply.is_ok(), "{:?}: {}", reply, envelope);
            Ok(())
        });
    }
}

/// An empty answer, one with nothing but nulls, and one with nothing but empty lists.
#[test]
fn an_answer_may_have_nothing_to_say() {
    for action in esign_tests::reach::actions(SERVICES) {
        let ty = &action.response;
        let nulls: Value = ty
            .shape
            .fields
            .iter()
            .map(|field| (field.name().to_owned(), Value::Null))
            .collect();
        for body in [json!({}), nulls] {
            let mut record = (ty.blank)();
            let envelope = json!({"Response": body}).to_string();
            json::read_envelope(envelope.as_bytes(), record.as_mut())
                .unwrap_or_else(|error| panic!("{}: {error}", ty.shape.name));
            assert!(
                equal(record.as_ref(), (ty.blank)().as_ref()),
                "{}",
                ty.shape.name
            );
        }
    }
}
