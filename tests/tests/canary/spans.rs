//! What `tracing` is told of calls.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use esign_tests::reach;
use serde_json::json;
use tencent_esign::runtime::Client;
use tencent_esign::runtime::transport::{HttpResponse, from_fn};
use tencent_esign::{Credential, Environment, RetryPolicy, SERVICES, Validation};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use super::fill::Canary;
use super::{MARK, assert_silent};

/// Takes what a subscriber writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut log = self.0.lock().expect("nobody panicked");
        log.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Every action with sensitive values in its request and in every kind of answer, seen by
/// a subscriber that writes down all spans and events with all their fields.
#[test]
fn spans_and_events() {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_writer(log.clone())
        .finish();
    tracing::subscriber::with_default(subscriber, || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_time()
            .build()
            .expect("a runtime");
        runtime.block_on(call_everything());
    });
    let log = log.0.lock().expect("nobody panicked");
    let told = String::from_utf8_lossy(&log);
    for action in reach::actions(SERVICES) {
        assert!(told.contains(&format!("action=\"{}\"", action.name)));
    }
    for what in [
        "code=\"FailedOperation\"",
        "esign.call",
        "WARN",
        "outcome=\"decode\"",
    ] {
        assert!(told.contains(what), "{what} is told");
    }
    assert_silent("what tracing is told", &told);
}

async fn call_everything() {
    let answers = [
        json!({"Response": {"DeprecatedWarning": MARK, "RequestId": "r1"}}).to_string(),
        json!({"Response": {"Error": {"Code": "FailedOperation", "Message": MARK}}}).to_string(),
        format!("<html>{MARK}</html>"),
    ];
    for answer in answers {
        for catalog in SERVICES {
            let answer = answer.clone();
            let transport =
                from_fn(move |_| std::future::ready(Ok(HttpResponse::json(answer.clone()))));
            // Keys of production at the host of tests are warned of.
            let client = Client::builder(catalog.service)
                .environment(Environment::Test)
                .credential(Credential::new(format!("AKID00000000{MARK}"), MARK).with_token(MARK))
                .validation(Validation::Off)
                .retry(RetryPolicy::new().base_delay(std::time::Duration::ZERO))
                .transport(Arc::new(transport))
                .build()
                .expect("the settings fit");
            for action in catalog.actions {
                let body = Canary::Plain.record(action.request.shape);
                let _ = client.call_raw(action, &body).await;
            }
        }
    }
}
