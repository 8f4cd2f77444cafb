//! The log.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::json;
use tencent_esign_mock::{Fault, serde_json};

use super::support::{Draft, builder, example};

#[test]
fn a_request_with_what_became_of_it() {
    let mock = builder().build();
    let draft = Draft::documented("CreateFlow")
        .signed()
        .with("x-tc-token", "TOKENEXAMPLE");
    draft.ask(&mock);
    mock.fault(Fault::InternalError);
    draft.ask(&mock);
    Draft::new("CreateFlow", "{}").signed().ask(&mock);
    let requests = mock.requests();
    let told: Vec<_> = requests
        .iter()
        .map(|request| (request.executed, request.code.as_deref(), request.fault))
        .collect();
    assert_eq!(
        told,
        [
            (true, None, None),
            (true, Some("InternalError"), Some(Fault::InternalError)),
            (false, Some("MissingParameter"), None),
        ]
    );
    let first = &requests[0];
    assert_eq!(
        (first.service.as_str(), first.action.as_str()),
        ("ess", "CreateFlow")
    );
    assert_eq!(first.version, "2020-11-11");
    assert_eq!(first.json()["FlowName"], "Lease, flat 9");
    assert_eq!(first.body, example("ess", "CreateFlow").request);
    assert_eq!(mock.executed("CreateFlow"), 2);
    // Neither keys nor personal data.
    let shown = format!("{first:?} {:?}", first.headers);
    for secret in ["Signature=", "TOKENEXAMPLE", "Li Lei", "13800138001"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    mock.clear_requests();
    assert_eq!((mock.requests().len(), mock.executed("CreateFlow")), (0, 0));
}

#[test]
fn memory_has_an_end_and_counts_have_none() {
    let body = example("ess", "CreateFlow").request;
    let draft = Draft::documented("CreateFlow").signed();
    for (requests, bytes, kept) in [(3, usize::MAX, 3), (9, 2 * body.len(), 2), (0, 0, 0)] {
        let mock = builder().log_limits(requests, bytes).build();
        for _ in 0..5 {
            draft.ask(&mock);
        }
        assert_eq!(mock.requests().len(), kept);
        assert_eq!(mock.executed("CreateFlow"), 5);
    }
}

#[test]
fn a_hook_is_told_all() {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    let mock = builder()
        .log_limits(0, 0)
        .on_request(move |request| {
            assert_eq!(request.json(), json!({}));
            counter.fetch_add(1, Ordering::Relaxed);
        })
        .build();
    Draft::new("CreateFlow", "{}").signed().ask(&mock);
    assert_eq!(count.load(Ordering::Relaxed), 1);
}
