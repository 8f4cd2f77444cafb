//! What is kept, for how long, and who waits for whom.

use std::error::Error as StdError;
use std::sync::Arc;

use tencent_esign_runtime::credential::{CachedCredential, CredentialProvider, IssuedCredential};
use tencent_esign_runtime::{Credential, Error};
use tokio::task::JoinSet;

use crate::script::{Script, Step, numbered};
use crate::{TestClock, context, without_secrets};

fn cached(script: &Script, clock: &TestClock) -> Arc<CachedCredential> {
    Arc::new(CachedCredential::new(script.clone(), context(clock)))
}

async fn id(cached: &CachedCredential) -> String {
    cached.credential().await.unwrap().secret_id().to_owned()
}

/// Starts callers and lets them run until all wait for something.
async fn callers(
    cached: &Arc<CachedCredential>,
    count: usize,
) -> JoinSet<Result<Arc<Credential>, Error>> {
    let mut callers = JoinSet::new();
    for _ in 0..count {
        let cached = cached.clone();
        callers.spawn(async move { cached.credential().await });
    }
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    callers
}

#[tokio::test]
async fn keys_are_renewed_five_minutes_or_a_tenth_of_their_life_before_the_end() {
    for (life, last_second) in [(7_200, 6_899), (600, 539), (5, 4)] {
        let clock = TestClock::new();
        let script = Script::of([Step::Keys(1, life), Step::Keys(2, life)]);
        let cached = cached(&script, &clock);
        assert_eq!(id(&cached).await, "AKID-1");
        clock.advance(last_second);
        assert_eq!(
            id(&cached).await,
            "AKID-1",
            "after {last_second} of {life} s"
        );
        clock.advance(1);
        assert_eq!(id(&cached).await, "AKID-2", "a second later");
        assert_eq!(script.fetches(), 2);
    }
}

#[tokio::test]
async fn keys_without_an_end_are_fetched_once() {
    let clock = TestClock::new();
    let own = Credential::new("AKID", "CANARY");
    let cached = CachedCredential::new(own, context(&clock));
    let first = cached.credential().await.unwrap();
    clock.advance(100 * 365 * 24 * 3_600);
    assert!(Arc::ptr_eq(&first, &cached.credential().await.unwrap()));
    without_secrets(&cached);
}

#[tokio::test]
async fn all_who_wait_share_one_fetch_and_one_pair_of_keys() {
    let script = Script::held([Step::Keys(1, 600)]);
    let cached = cached(&script, &TestClock::new());
    let callers = callers(&cached, 50).await;
    script.release(1);
    let got = callers.join_all().await;
    let first = got[0].as_ref().unwrap();
    assert!(
        got.iter()
            .all(|got| Arc::ptr_eq(got.as_ref().unwrap(), first))
    );
    assert_eq!(script.fetches(), 1);
}

#[tokio::test]
async fn all_who_wait_share_a_failure_and_the_next_one_tries_anew() {
    let script = Script::held([Step::Fail("no luck"), Step::Keys(1, 600)]);
    let cached = cached(&script, &TestClock::new());
    let callers = callers(&cached, 50).await;
    script.release(1);
    for outcome in callers.join_all().await {
        let error = outcome.unwrap_err();
        assert_eq!(error.to_string(), "no usable credential: no luck");
        assert_eq!(error.source().unwrap().to_string(), "the cause");
        assert!(error.source().unwrap().source().is_none());
    }
    assert_eq!(script.fetches(), 1);
    script.release(1);
    assert_eq!(id(&cached).await, "AKID-1", "a failure is not remembered");
}

#[tokio::test]
async fn a_caller_who_gives_up_does_not_keep_the_others_waiting() {
    let script = Script::held([Step::Keys(1, 600)]);
    let cached = cached(&script, &TestClock::new());
    let mut first = callers(&cached, 1).await;
    let others = callers(&cached, 5).await;
    assert_eq!(script.fetches(), 1);
    first.shutdown().await;
    script.release(1);
    for outcome in others.join_all().await {
        assert_eq!(outcome.unwrap().secret_id(), "AKID-1");
    }
    assert_eq!(script.fetches(), 2, "one of the others took over");
}

#[tokio::test]
async fn nobody_waits_for_a_renewal_while_the_old_keys_are_valid() {
    let clock = TestClock::new();
    let script = Script::held([Step::Keys(1, 600), Step::Keys(2, 600)]);
    script.release(1);
    let cached = cached(&script, &clock);
    assert_eq!(id(&cached).await, "AKID-1");
    clock.advance(550);
    let renewing = callers(&cached, 1).await;
    assert_eq!(id(&cached).await, "AKID-1", "while another caller renews");
    script.release(1);
    for outcome in renewing.join_all().await {
        assert_eq!(outcome.unwrap().secret_id(), "AKID-2");
    }
    assert_eq!(script.fetches(), 2);
}

#[tokio::test]
async fn the_old_keys_serve_until_their_end_where_no_new_ones_come() {
    let clock = TestClock::new();
    let failures = (0..3).map(|_| Step::Fail("down"));
    let steps = [Step::Keys(1, 600)].into_iter().chain(failures);
    let script = Script::of(steps.chain([Step::Keys(2, 600)]));
    let cached = cached(&script, &clock);
    assert_eq!(id(&cached).await, "AKID-1");
    clock.advance(560);
    assert_eq!(id(&cached).await, "AKID-1");
    assert_eq!(id(&cached).await, "AKID-1");
    assert_eq!(
        script.fetches(),
        2,
        "a source that is down is left alone for a while"
    );
    clock.advance(10);
    assert_eq!(id(&cached).await, "AKID-1");
    assert_eq!(script.fetches(), 3, "and then asked again");
    clock.advance(30);
    let error = cached.credential().await.unwrap_err();
    assert_eq!(error.to_string(), "no usable credential: down");
    assert_eq!(
        id(&cached).await,
        "AKID-2",
        "the next call gets the new keys"
    );
}

#[tokio::test]
async fn keys_that_are_refused_or_expire_meanwhile_do_not_come_back() {
    for is_refused in [true, false] {
        let clock = TestClock::new();
        let script = Script::held([Step::Keys(1, 600), Step::Fail("down")]);
        script.release(1);
        let cached = cached(&script, &clock);
        let first = cached.credential().await.unwrap();
        clock.advance(550);
        let renewing = callers(&cached, 1).await;
        match is_refused {
            true => assert!(cached.invalidate(&first)),
            false => clock.advance(50),
        }
        script.release(1);
        for outcome in renewing.join_all().await {
            let error = outcome.unwrap_err();
            assert_eq!(error.to_string(), "no usable credential: down");
        }
    }
}

#[tokio::test]
async fn only_the_keys_that_were_refused_are_forgotten() {
    let script = Script::of([Step::Keys(1, 600), Step::Keys(2, 600)]);
    let cached = cached(&script, &TestClock::new());
    let first = cached.credential().await.unwrap();
    assert!(cached.invalidate(&first));
    assert_eq!(id(&cached).await, "AKID-2");
    assert!(cached.invalidate(&first), "others are there already");
    let same_id = Credential::new("AKID-2", "CANARY-KEY-2");
    assert!(cached.invalidate(&same_id), "those have another token");
    assert_eq!(id(&cached).await, "AKID-2");
    assert_eq!(script.fetches(), 2);
    assert_eq!(
        cached.credential().await.unwrap().secret_id(),
        numbered(2).secret_id()
    );
}

#[tokio::test]
async fn keys_that_cannot_be_used_are_refused_and_not_kept() {
    let script = Script::of([
        Step::Keys(1, 0),
        Step::Absent("the file is not there"),
        Step::Keys(2, 600),
    ]);
    let cached = cached(&script, &TestClock::new());
    let message = async || cached.credential().await.unwrap_err().to_string();
    assert_eq!(
        message().await,
        "no usable credential: the keys that were fetched have expired already: is the \
         machine's clock right?"
    );
    assert_eq!(
        message().await,
        "no usable credential: the file is not there"
    );
    assert_eq!(id(&cached).await, "AKID-2");
    let issued = IssuedCredential::permanent(Credential::new("AKID", "two words"));
    let spaced = CachedCredential::new(issued.into_credential(), context(&TestClock::new()));
    assert_eq!(
        spaced.credential().await.unwrap_err().to_string(),
        "no usable credential: the secret key holds white space or a character that is not ASCII"
    );
}
