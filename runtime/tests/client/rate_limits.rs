//! Calls a second, action by action.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tencent_esign_runtime::RateLimits;
use tokio::time::Instant;

use crate::sample::{CREATE_FLOW, DESCRIBE_FLOW};
use crate::script::{Script, call, fault};

/// The second in which each request was sent.
fn seconds(script: &Script) -> Vec<u64> {
    script.moments().iter().map(Duration::as_secs).collect()
}

#[tokio::test(start_paused = true)]
async fn nothing_is_limited_unless_asked_for() {
    let script = Script::new([]);
    let client = script.builder().build().unwrap();
    for _ in 0..20 {
        call(&client, &DESCRIBE_FLOW).await.unwrap();
    }
    assert!(seconds(&script).iter().all(|second| *second == 0));
}

#[tokio::test(start_paused = true)]
async fn documented_limits_hold_for_actions_that_have_one() {
    let script = Script::new([]);
    let limits = RateLimits::documented();
    let client = script.builder().rate_limits(limits).build().unwrap();
    for _ in 0..12 {
        call(&client, &DESCRIBE_FLOW).await.unwrap();
    }
    assert_eq!(seconds(&script), [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2]);
    let start = Instant::now();
    for _ in 0..12 {
        call(&client, &CREATE_FLOW).await.unwrap();
    }
    assert!(start.elapsed().is_zero());
}

/// Fifty tasks through five tokens a second, in the order in which they came.
#[tokio::test(start_paused = true)]
async fn who_waits_is_served_in_order() {
    let script = Script::new([]);
    let limits = RateLimits::documented();
    let client = script.builder().rate_limits(limits).build().unwrap();
    let served = Arc::new(Mutex::new(Vec::new()));
    let tasks: Vec<_> = (0..50)
        .map(|number| {
            let (client, served) = (client.clone(), served.clone());
            tokio::spawn(async move {
                call(&client, &DESCRIBE_FLOW).await.unwrap();
                served.lock().unwrap().push(number);
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(*served.lock().unwrap(), (0..50).collect::<Vec<_>>());
    let moments = script.moments();
    assert_eq!(seconds(&script)[49], 9);
    // In no second are there more than five, wherever it begins.
    for (index, moment) in moments.iter().enumerate() {
        let second = *moment + Duration::from_secs(1);
        let within = moments[index..].iter().filter(|other| **other < second);
        assert!(within.count() <= 5, "{moments:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn who_gives_up_holds_up_nobody() {
    let script = Script::new([]);
    let limits = RateLimits::new();
    limits.set("DescribeFlow", 1);
    let client = script.builder().rate_limits(limits).build().unwrap();
    call(&client, &DESCRIBE_FLOW).await.unwrap();
    let waiting: Vec<_> = (0..30)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client, &DESCRIBE_FLOW).await })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(500)).await;
    waiting.iter().for_each(|task| task.abort());
    call(&client, &DESCRIBE_FLOW).await.unwrap();
    assert_eq!(seconds(&script), [0, 1], "not thirty seconds later");
}

#[tokio::test(start_paused = true)]
async fn limits_change_while_clients_run_and_are_shared_by_clones() {
    let script = Script::new([]);
    let limits = RateLimits::documented();
    let client = script
        .builder()
        .rate_limits(limits.clone())
        .build()
        .unwrap();
    let clone = client.clone();
    limits.set("DescribeFlow", 2);
    for client in [&client, &clone, &client, &clone] {
        call(client, &DESCRIBE_FLOW).await.unwrap();
    }
    assert_eq!(seconds(&script), [0, 0, 1, 1]);
    limits.set("DescribeFlow", 3);
    call(&client, &DESCRIBE_FLOW).await.unwrap();
    assert_eq!(seconds(&script)[4], 1);
    limits.set("DescribeFlow", 1);
    call(&client, &DESCRIBE_FLOW).await.unwrap();
    assert_eq!(seconds(&script)[5], 2, "one token out, and so none left");
    limits.set("DescribeFlow", 0);
    for _ in 0..20 {
        call(&client, &DESCRIBE_FLOW).await.unwrap();
    }
    assert_eq!(seconds(&script)[25], 2);
    // Another client of the same account, made much later.
    limits.set("DescribeFlow", 1);
    tokio::time::sleep(Duration::from_secs(100)).await;
    let second = script.builder().rate_limits(limits).build().unwrap();
    let start = Instant::now();
    call(&client, &DESCRIBE_FLOW).await.unwrap();
    call(&second, &DESCRIBE_FLOW).await.unwrap();
    assert_eq!(start.elapsed().as_secs(), 1);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_takes_a_token() {
    let script = Script::new([fault("RequestLimitExceeded")]);
    let limits = RateLimits::new();
    limits.set("CreateFlow", 1);
    let client = script.builder().rate_limits(limits).build().unwrap();
    call(&client, &CREATE_FLOW).await.unwrap();
    assert_eq!(seconds(&script), [0, 1]);
}
