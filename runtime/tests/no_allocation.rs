//! Judging a request that breaks nothing needs no heap.

#[path = "validate/loose.rs"]
mod loose;

#[path = "../benches/validate/contract.rs"]
mod contract;

#[path = "../benches/validate/role.rs"]
mod role;

use allocation_counter::measure;
use serde_json::Value;
use tencent_esign_runtime::record::{Outgoing, Shape};
use tencent_esign_runtime::validate::{validate, validate_json};

use loose::Loose;

/// The present, in seconds since 1970.
const NOW: i64 = 1_800_000_000;

#[track_caller]
fn allocates_nothing(shape: &'static Shape, body: &Value) {
    let typed = Loose::read(shape, body).expect("the fixture is typed");
    // The first run prepares the plans of the types, which stay.
    assert_eq!(validate(Outgoing::new(&typed), NOW), []);
    assert_eq!(
        measure(|| drop(validate(Outgoing::new(&typed), NOW))).count_total,
        0
    );
    assert_eq!(
        measure(|| drop(validate_json(shape, body, NOW))).count_total,
        0
    );
}

#[test]
fn a_wide_request() {
    allocates_nothing(&contract::CONTRACT, &contract::body());
}

#[test]
fn a_deep_request() {
    allocates_nothing(&role::ROLE, &role::body());
}
