//! Records, violations, and the errors of reading.

use std::fmt;

use esign_tests::reach;
use serde_json::{Value, json};
use tencent_esign::SERVICES;
use tencent_esign::runtime::action::RecordType;
use tencent_esign::runtime::json::{self, ReadError};
use tencent_esign::runtime::record::{Outgoing, Record, Shape, debug};
use tencent_esign::runtime::validate::{Violation, validate, validate_json};

use super::fill::{Canary, has_secrets};
use super::{MARK, assert_silent};

/// A record of a type that is not named here.
struct Shown<'a>(&'a dyn Record);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self.0, f)
    }
}

#[test]
fn debug_of_records() {
    let mut count = 0;
    for ty in types() {
        for canary in Canary::ALL.into_iter().filter(|canary| canary.fits()) {
            let record = read(ty, &canary.record(ty.shape)).expect("the body fits its type");
            let shown = Shown(record.as_ref());
            assert_silent(ty.shape.name, &format!("{shown:?} {shown:#?}"));
        }
        count += usize::from(has_secrets(ty.shape));
    }
    assert!(count > 0, "no type has a sensitive member");
    println!(
        "{count} of {} types have sensitive members",
        types().count()
    );
}

#[test]
fn violations() {
    let mut count = 0;
    for action in reach::actions(SERVICES) {
        let ty = &action.request;
        for canary in Canary::ALL {
            let body = canary.record(ty.shape);
            let mut found = validate_json(ty.shape, &body, 0);
            if canary.fits() {
                let record = read(ty, &body).expect("the body fits its type");
                found.extend(validate(Outgoing::new(record.as_ref()), 0));
            }
            found
                .iter()
                .for_each(|violation| silent_violation(ty.shape, violation));
            count += found.len();
        }
    }
    println!("{count} violations");
}

#[test]
fn errors_of_reading() {
    for ty in types() {
        for canary in [Canary::OtherType, Canary::OtherDepth] {
            if let Err(error) = read(ty, &canary.record(ty.shape)) {
                silent_error(ty.shape, &error);
            }
        }
        // No value of the text is shown, sensitive or not.
        for field in ty.shape.fields {
            for value in [
                json!(MARK),
                json!([MARK]),
                json!({MARK: MARK}),
                json!([[MARK]]),
            ] {
                let body = json!({ field.name(): value });
                if let Err(error) = read(ty, &body) {
                    silent_error(ty.shape, &error);
                }
                let envelope = json!({"Response": body}).to_string();
                if let Err(error) = read_envelope(ty, &envelope) {
                    silent_error(ty.shape, &error);
                }
            }
        }
    }
}

#[test]
fn errors_of_envelopes_and_broken_texts() {
    let texts = [
        MARK.to_owned(),
        format!("\"{MARK}\""),
        format!("[\"{MARK}\"]"),
        format!("{{\"Response\": \"{MARK}\"}}"),
        format!("{{\"Response\": [\"{MARK}\"]}}"),
        format!("{{\"Response\": {{\"RequestId\": [\"{MARK}\"]}}}}"),
        format!("{{\"Response\": {{\"Error\": \"{MARK}\"}}}}"),
        format!("{{\"Response\": {{\"Error\": {{\"Code\": {{\"{MARK}\": 1}}}}}}}}"),
        format!("{{\"{MARK}\": 1}}"),
        format!("{{\"Response\": {{\"{MARK}"),
        format!("{{\"Response\": {{\"A\": \"{MARK}\\x\"}}}}"),
        format!("{{\"Response\": {{}}}} {MARK}"),
    ];
    for ty in types() {
        for text in &texts {
            let error = read_envelope(ty, text).expect_err("the text is no answer");
            silent_error(ty.shape, &error);
        }
    }
}

fn types() -> impl Iterator<Item = &'static RecordType> {
    reach::actions(SERVICES).flat_map(|action| [&action.request, &action.response])
}

fn read(ty: &RecordType, body: &Value) -> Result<Box<dyn Record>, ReadError> {
    let mut record = (ty.blank)();
    json::read(body.to_string().as_bytes(), record.as_mut()).map(|()| record)
}

fn read_envelope(ty: &RecordType, text: &str) -> Result<(), ReadError> {
    json::read_envelope(text.as_bytes(), (ty.blank)().as_mut()).map(|_| ())
}

fn silent_violation(shape: &Shape, violation: &Violation) {
    assert_silent(shape.name, &format!("{violation} {violation:?}"));
}

fn silent_error(shape: &Shape, error: &ReadError) {
    assert_silent(shape.name, &format!("{error} {error:?}"));
}
