//! What is told to `tracing`.

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use tencent_esign_runtime::{Client, Environment};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use crate::SECRETS;
use crate::sample::{CREATE_FLOW, DESCRIBE_FLOW};
use crate::script::{Script, Step, body, call, fault};

/// Takes what a subscriber writes.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
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

/// All that a subscriber of everything hears while one call is made, line by line,
/// without the times that change from run to run.
async fn told(
    client: &Client,
    action: &'static tencent_esign_runtime::action::Action,
) -> Vec<String> {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .with_target(false)
        .with_writer(log.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    let _ = call(client, action).await;
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    text.lines()
        .map(|line| line.trim().split(" time.busy=").next().unwrap().to_owned())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_call_is_a_span_and_each_attempt_an_event() {
    let script = Script::new([fault("RequestLimitExceeded")]);
    let client = script.builder().build().unwrap();
    let lines = told(&client, &CREATE_FLOW).await;
    let span = "esign.call{service=\"ess\" action=\"CreateFlow\" effect=\"write\"}:";
    let end = "esign.call{service=\"ess\" action=\"CreateFlow\" effect=\"write\" \
        attempts=2 outcome=\"ok\" request_id=s1}: close";
    assert_eq!(
        lines,
        [
            format!("INFO {span} new"),
            format!(
                "DEBUG {span} attempt=1 outcome=\"api\" code=\"RequestLimitExceeded\" \
                 request_id=\"s1\" http_status=200 latency_ms=0"
            ),
            format!(
                "DEBUG {span} attempt=2 outcome=\"ok\" request_id=\"s1\" http_status=200 \
                 latency_ms=0"
            ),
            format!("INFO {end}"),
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn failures_have_a_name() {
    let status = Step::Answer(302, &[], String::new());
    let cases = [
        (Step::Broken, "attempt=1 outcome=\"transport\" latency_ms=0"),
        (Step::Late, "attempt=1 outcome=\"timeout\" latency_ms=0"),
        (
            status,
            "attempt=1 outcome=\"status\" http_status=302 latency_ms=0",
        ),
        (
            body("[]"),
            "attempt=1 outcome=\"decode\" http_status=200 latency_ms=0",
        ),
    ];
    for (step, expected) in cases {
        let client = Script::always(step).builder().build().unwrap();
        let lines = told(&client, &CREATE_FLOW).await;
        assert!(lines[1].ends_with(expected), "{lines:?}");
    }
}

/// Names, numbers and keys in every place that a call has for them.
#[tokio::test(start_paused = true)]
async fn nothing_personal_and_no_key_is_told() {
    let personal = "Han Meimei 13800138001";
    let answers = [
        format!(
            "{{\"Response\":{{\"Mobile\":\"{personal}\",\"DeprecatedWarning\":\"{personal}\"}}}}"
        ),
        format!(
            "{{\"Response\":{{\"Error\":{{\"Code\":\"FailedOperation\",\"Message\":\"{personal}\"}}}}}}"
        ),
        format!("<html>{personal}"),
        format!("{{\"Response\":{{\"Mobile\":{{\"{personal}\":1}}}}}}"),
    ];
    for answer in answers {
        let script = Script::always(body(&answer));
        // A test key at the host of production is warned of, too.
        let client = script
            .builder()
            .environment(Environment::Production)
            .credential(tencent_esign_runtime::Credential::new(
                "AKyDz8krbsJ5yKBZQpn74WFkmLPX3EXAMPLE",
                "SECRETEXAMPLE",
            ))
            .build()
            .unwrap();
        let text = told(&client, &DESCRIBE_FLOW).await.join("\n");
        assert!(text.contains("WARN esign.call"), "{text}");
        assert!(text.contains("secret_id=\"AKyDz8kr****\""), "{text}");
        let secrets = SECRETS
            .into_iter()
            .chain(["Meimei", "13800138001", "lease", "html"]);
        for secret in secrets {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}
