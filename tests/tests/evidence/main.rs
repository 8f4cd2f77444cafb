//! Severity is evidence: what the validators deny, no documented success may do.
//!
//! Each documented success is judged by its own action's tables, and each struct in it once
//! more by the struct's own, wherever it stands. A table that one action takes more strictly
//! than others has its strict rules on that action.

mod instance;
mod judge;
mod strict;

use esign_tests::example::Example;
use tencent_esign::SERVICES;

use instance::Instance;
use judge::{contradictions, denies};

#[test]
fn no_success_is_denied_anywhere() {
    let Some(examples) = Example::all("documented successes against each table by itself") else {
        return;
    };
    let instances = Instance::all(&examples, SERVICES);
    let broken = contradictions(&instances, &|shape| shape);
    assert!(
        broken.is_empty(),
        "documented successes contradict these denials, which should be warnings, or rules of an action:\n{}",
        broken.join("\n")
    );
    let (denies, met) = denies(&instances, SERVICES);
    println!(
        "{} values of {} types pass; of {denies} denials of single members {met} meet a documented value",
        instances.len(),
        instance::types(&instances)
    );
}
