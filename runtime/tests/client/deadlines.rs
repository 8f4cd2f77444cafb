//! When a call ends, however it stands then.

use std::error::Error as _;
use std::sync::Arc;
use std::time::Duration;

use tencent_esign_runtime::{
    BoxFuture, Credential, CredentialProvider, Error, ErrorKind, RateLimits,
};
use tokio::time::Instant;

use crate::sample::{CREATE_FLOW, DESCRIBE_FLOW};
use crate::script::{Script, Step, call, fault, fault_with};

const RATE: &str = "RequestLimitExceeded";

/// The seconds that it took, to the next one.
fn seconds(since: Instant) -> u64 {
    since
        .elapsed()
        .as_millis()
        .div_ceil(1_000)
        .try_into()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_call_ends_in_finite_time_unless_told_otherwise() {
    let script = Script::always(Step::Silence);
    let start = Instant::now();
    let error = script.play(&DESCRIBE_FLOW).await.unwrap_err();
    assert_eq!(seconds(start), 180);
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout { sent: true, .. }
    ));
    assert_eq!((error.attempts(), error.is_retryable()), (1, true));
    assert_eq!(
        error.to_string(),
        "time ran out after the request may have been sent: the whole call may take 180s"
    );
}

#[tokio::test(start_paused = true)]
async fn one_call_may_have_a_limit_of_its_own() {
    let script = Script::always(Step::Silence);
    let client = script.builder().total_timeout(Duration::from_secs(9));
    let client = client.build().unwrap();
    let start = Instant::now();
    call(&client, &CREATE_FLOW).await.unwrap_err();
    assert_eq!(seconds(start), 9);

    let start = Instant::now();
    let error = client
        .send(&crate::request())
        .total_timeout(Duration::from_secs(2))
        .await
        .unwrap_err();
    assert_eq!(seconds(start), 2);
    assert!(error.is_timeout() && error.may_be_sent() && !error.is_retryable());
}

#[tokio::test(start_paused = true)]
async fn an_attempt_has_no_more_time_than_the_call() {
    let script = Script::new([fault_with(RATE, &[("retry-after", "15")])]);
    let builder = script.builder().timeout(Duration::from_secs(12));
    let client = builder.total_timeout(Duration::from_secs(20)).build();
    call(&client.unwrap(), &CREATE_FLOW).await.unwrap();
    let timeouts: Vec<_> = script.sent().iter().map(|sent| sent.timeout).collect();
    assert_eq!(timeouts[0], Duration::from_secs(12));
    assert!(timeouts[1] <= Duration::from_secs(5), "{timeouts:?}");
}

#[tokio::test(start_paused = true)]
async fn a_pause_that_would_outlast_the_call_is_not_begun() {
    let script = Script::always(fault_with(RATE, &[("retry-after", "15")]));
    let client = script.builder().total_timeout(Duration::from_secs(14));
    let start = Instant::now();
    let error = call(&client.build().unwrap(), &CREATE_FLOW)
        .await
        .unwrap_err();
    assert!(start.elapsed().is_zero());
    assert_eq!(error.code(), Some(RATE));
    assert_eq!((script.count(), error.attempts()), (1, 1));
    assert!(error.is_retryable());
}

/// Keys that never come.
struct Never;

impl CredentialProvider for Never {
    fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn keys_that_do_not_come_end_a_call_that_was_not_sent() {
    let script = Script::new([]);
    let builder = script.builder().credential_provider(Arc::new(Never));
    let client = builder
        .total_timeout(Duration::from_secs(7))
        .build()
        .unwrap();
    let start = Instant::now();
    let error = call(&client, &CREATE_FLOW).await.unwrap_err();
    assert_eq!(seconds(start), 7);
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout { sent: false, .. }
    ));
    assert_eq!((error.attempts(), error.is_retryable()), (0, true));
    assert_eq!(
        error.to_string(),
        "time ran out before the request was sent: the whole call may take 7s"
    );
}

#[tokio::test(start_paused = true)]
async fn an_attempt_that_may_have_run_is_not_forgotten() {
    // The first attempt may have run; the second one waits for a token when time is over.
    let script = Script::new([Step::Broken]);
    let limits = RateLimits::new();
    let builder = script.builder().rate_limits(limits.clone());
    let client = builder
        .total_timeout(Duration::from_millis(900))
        .build()
        .unwrap();
    limits.set("DescribeFlow", 1);
    let error = call(&client, &DESCRIBE_FLOW).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Timeout { sent: true, .. }
    ));
    assert_eq!(error.attempts(), 1);
    let text = error.to_string();
    assert!(
        text.ends_with(
            "the whole call may take 900ms, and its last attempt failed: the exchange broke \
             off after the request may have been sent: reset"
        ),
        "{text}"
    );
    // The chain goes on to that attempt.
    let causes = std::iter::successors(error.source(), |cause| (*cause).source());
    assert_eq!(causes.last().unwrap().to_string(), "reset");

    // A refusal before anything was done leaves nothing that may have run.
    limits.set("DescribeFlow", 0);
    let script = Script::new([fault(RATE)]);
    let client = script.builder().rate_limits(limits.clone());
    let client = client
        .total_timeout(Duration::from_millis(900))
        .build()
        .unwrap();
    limits.set("DescribeFlow", 1);
    let error = call(&client, &DESCRIBE_FLOW).await.unwrap_err();
    assert!(
        matches!(error.kind(), ErrorKind::Timeout { sent: false, .. }),
        "{error}"
    );
}

#[tokio::test(start_paused = true)]
async fn a_read_that_was_sent_before_says_so_when_it_cannot_be_sent_again() {
    let script = Script::new([Step::Late, Step::Refused, Step::Refused, Step::Refused]);
    let error = script.play(&DESCRIBE_FLOW).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Transport { sent: true, .. }
    ));
    assert_eq!(error.attempts(), 4);
    let script = Script::always(Step::Refused);
    let error = script.play(&DESCRIBE_FLOW).await.unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Transport { sent: false, .. }
    ));
}
