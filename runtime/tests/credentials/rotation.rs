//! Many workers, and keys that change under them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tencent_esign_runtime::clock::Clock;
use tencent_esign_runtime::credential::{CachedCredential, CredentialProvider, CvmRole};
use tokio::task::JoinSet;

use crate::server::Server;
use crate::{TestClock, context, parts, server};

const WORKERS: usize = 100;
const ROTATIONS: u32 = 1_000;

/// How long keys live on the clock of the test, which every look at them moves on.
const LIFE: i64 = 1_000;

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_workers_through_a_thousand_rotations_never_see_a_torn_triple() {
    let clock = TestClock::new();
    let rotations = Arc::new(AtomicU32::new(0));
    let metadata = metadata(clock.clone(), rotations.clone()).await;
    let role = CvmRole::new()
        .role("mock-role")
        .endpoint(metadata.endpoint.clone());
    let cached = Arc::new(CachedCredential::new(role, context(&clock)));

    let mut workers = JoinSet::new();
    for _ in 0..WORKERS {
        let (cached, clock) = (cached.clone(), clock.clone());
        let rotations = rotations.clone();
        workers.spawn(async move {
            let mut newest = 0;
            while rotations.load(Ordering::SeqCst) < ROTATIONS {
                let credential = cached.credential().await.unwrap();
                let parts = parts(&credential);
                let number = |prefix: &str, part: &String| -> u32 {
                    part.strip_prefix(prefix).unwrap().parse().unwrap()
                };
                let seen = number("id-", &parts[0]);
                assert_eq!(number("key-", &parts[1]), seen);
                assert_eq!(number("token-", &parts[2]), seen);
                assert!(seen >= newest, "{seen} after {newest}");
                newest = seen;
                clock.advance(7);
                tokio::task::yield_now().await;
            }
            newest
        });
    }
    let seen = workers.join_all().await;
    assert_eq!(seen.len(), WORKERS);
    let fetched = u32::try_from(metadata.received().len()).unwrap();
    assert!(fetched >= ROTATIONS, "{fetched}");
    assert_eq!(
        rotations.load(Ordering::SeqCst),
        fetched,
        "each fetch is a rotation"
    );
}

/// A metadata service that gives other keys each time.
async fn metadata(clock: TestClock, rotations: Arc<AtomicU32>) -> Server {
    Server::answering(move |_| {
        let number = rotations.fetch_add(1, Ordering::SeqCst) + 1;
        let expires_at = clock.now() + LIFE;
        server::json(&format!(
            r#"{{"TmpSecretId":"id-{number}","TmpSecretKey":"key-{number}","Token":"token-{number}","ExpiredTime":{expires_at},"Code":"Success"}}"#
        ))
    })
    .await
}
