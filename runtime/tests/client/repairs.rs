//! Clocks that are off, and tokens that are no longer good: repaired once, then sent again.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tencent_esign_runtime::sign::{Payload, Signable, sign};
use tencent_esign_runtime::transport::HttpRequest;
use tencent_esign_runtime::{BoxFuture, Credential, CredentialProvider, Error, RetryPolicy};

use crate::sample::{CREATE_FLOW, DESCRIBE_FLOW};
use crate::script::{Script, call, fault, fault_with};
use crate::{NOW, credential};

const EXPIRED: &str = "AuthFailure.SignatureExpire";
const REFUSED: &str = "AuthFailure.TokenFailure";

/// An hour after [`NOW`].
const LATER: &[(&str, &str)] = &[("date", "Tue, 14 Nov 2023 23:13:20 GMT")];

fn timestamp(request: &HttpRequest) -> i64 {
    let text = request.headers["x-tc-timestamp"].to_str().unwrap();
    text.parse().unwrap()
}

fn timestamps(script: &Script) -> Vec<i64> {
    script.sent().iter().map(timestamp).collect()
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_off_is_set_by_the_server_for_all_clones() {
    let script = Script::new([fault_with(EXPIRED, LATER)]);
    let client = script.builder().build().unwrap();
    let clone = client.clone();
    call(&client, &CREATE_FLOW).await.unwrap();
    call(&clone, &CREATE_FLOW).await.unwrap();
    assert_eq!(timestamps(&script), [NOW, NOW + 3600, NOW + 3600]);
    assert!(script.moments()[1].is_zero(), "a repair needs no pause");
    // What is stamped is what is signed.
    let sent = &script.sent()[1];
    let host = "127.0.0.1:9";
    let signable = Signable {
        method: "POST",
        path: "/",
        query: "",
        headers: &[("content-type", "application/json"), ("host", host)],
        payload: Payload::Body(&sent.body),
        service: "ess",
        timestamp: NOW + 3600,
    };
    let expected = sign(&signable, &credential()).unwrap().authorization;
    assert_eq!(sent.headers["authorization"].to_str().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn a_clock_is_set_once_a_call() {
    let script = Script::always(fault_with(EXPIRED, LATER));
    let error = script.play(&DESCRIBE_FLOW).await.unwrap_err();
    assert_eq!((script.count(), error.attempts()), (2, 2));
    assert_eq!(error.code(), Some(EXPIRED));
    assert!(!error.is_retryable() && error.is_auth());
}

#[tokio::test(start_paused = true)]
async fn a_date_that_cannot_be_read_means_no_repetition() {
    for step in [
        fault(EXPIRED),
        fault_with(EXPIRED, &[("date", "half past nine")]),
    ] {
        let script = Script::always(step);
        let error = script.play(&DESCRIBE_FLOW).await.unwrap_err();
        assert_eq!((script.count(), error.is_retryable()), (1, false));
    }
}

#[tokio::test(start_paused = true)]
async fn what_was_learned_serves_the_next_call_where_none_is_repeated() {
    let script = Script::new([fault_with(EXPIRED, LATER)]);
    let client = script.builder().retry(RetryPolicy::none()).build().unwrap();
    let error = call(&client, &CREATE_FLOW).await.unwrap_err();
    assert!(error.is_retryable(), "the clock is right now");
    call(&client, &CREATE_FLOW).await.unwrap();
    assert_eq!(timestamps(&script), [NOW, NOW + 3600]);
}

/// Gives out keys by number; has another one after an invalidation if it is told so.
#[derive(Default)]
struct Numbered {
    number: AtomicU32,
    asked: AtomicU32,
    has_more: bool,
}

impl CredentialProvider for Numbered {
    fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        let number = self.number.load(Ordering::SeqCst);
        let credential = Credential::new(format!("AKID{number}"), "SECRETEXAMPLE");
        let credential = credential.with_token(format!("TOKEN{number}"));
        Box::pin(std::future::ready(Ok(Arc::new(credential))))
    }

    fn invalidate(&self, refused: &Credential) -> bool {
        let number = self.number.load(Ordering::SeqCst);
        assert_eq!(refused.secret_id(), format!("AKID{number}"));
        if self.has_more {
            self.number.fetch_add(1, Ordering::SeqCst);
        }
        self.has_more
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_is_replaced_once_a_call() {
    let refused = || fault(REFUSED);
    // Refusals, whether there are other keys, tokens that are sent, whether it ends well.
    let table = [
        (1, true, vec!["TOKEN0", "TOKEN1"], true),
        (9, true, vec!["TOKEN0", "TOKEN1"], false),
        (9, false, vec!["TOKEN0"], false),
    ];
    for (refusals, has_more, tokens, ok) in table {
        let script = Script::new((0..refusals).map(|_| refused()));
        let keys = Arc::new(Numbered {
            has_more,
            ..Numbered::default()
        });
        let builder = script.builder().credential_provider(keys);
        let outcome = call(&builder.build().unwrap(), &CREATE_FLOW).await;
        assert_eq!(outcome.is_ok(), ok);
        let sent = script.sent();
        let sent: Vec<_> = sent
            .iter()
            .map(|sent| &sent.headers["x-tc-token"])
            .collect();
        assert_eq!(sent, tokens);
        assert!(script.moments().iter().all(|moment| moment.is_zero()));
        if let Err(error) = outcome {
            assert!(error.is_auth() && !error.is_retryable());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn both_repairs_fit_into_one_call() {
    let script = Script::new([
        fault_with(EXPIRED, LATER),
        fault(REFUSED),
        fault("RequestLimitExceeded"),
    ]);
    let keys = Arc::new(Numbered {
        has_more: true,
        ..Numbered::default()
    });
    let builder = script.builder().credential_provider(keys.clone());
    call(&builder.build().unwrap(), &CREATE_FLOW).await.unwrap();
    assert_eq!(script.count(), 4);
    // Each attempt asks for keys and is signed anew.
    assert_eq!(keys.asked.load(Ordering::SeqCst), 4);
}

/// What goes wrong while keys are fetched is no failure of the call's own exchange.
#[tokio::test(start_paused = true)]
async fn a_provider_that_fails_has_sent_nothing() {
    struct Broken;

    impl CredentialProvider for Broken {
        fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>> {
            let script = Script::always(crate::script::Step::Broken);
            Box::pin(async move {
                let error = script.play(&CREATE_FLOW).await.unwrap_err();
                assert!(error.may_be_sent());
                Err(error)
            })
        }
    }

    let script = Script::new([]);
    let builder = script.builder().credential_provider(Arc::new(Broken));
    let error = call(&builder.build().unwrap(), &DESCRIBE_FLOW)
        .await
        .unwrap_err();
    assert_eq!((script.count(), error.attempts()), (0, 0));
    assert!(error.is_auth() && !error.may_be_sent() && !error.is_retryable());
    assert_eq!(
        error.to_string(),
        "no usable credential: the exchange broke off after the request may have been sent: reset"
    );
    assert!(std::error::Error::source(&error).is_some());
}

/// Keys may run out between two attempts, and the first one may have had its effect.
#[tokio::test(start_paused = true)]
async fn keys_that_are_gone_do_not_undo_an_earlier_attempt() {
    #[derive(Default)]
    struct Once(AtomicU32);

    impl CredentialProvider for Once {
        fn credential(&self) -> BoxFuture<'_, Result<Arc<Credential>, Error>> {
            let earlier = self.0.fetch_add(1, Ordering::SeqCst);
            Box::pin(async move {
                match earlier {
                    0 => Ok(Arc::new(credential())),
                    _ => Err(Error::credential("there are no more")),
                }
            })
        }
    }

    let cases = [("InternalError", true), ("RequestLimitExceeded", false)];
    for (code, may_have_run) in cases {
        let script = Script::always(fault(code));
        let builder = script
            .builder()
            .credential_provider(Arc::new(Once::default()));
        let outcome = call(&builder.build().unwrap(), &DESCRIBE_FLOW).await;
        let error = outcome.unwrap_err();
        assert_eq!((script.count(), error.attempts()), (1, 1));
        assert!(error.is_auth());
        assert_eq!(error.may_be_sent(), may_have_run, "{code}");
    }
}
