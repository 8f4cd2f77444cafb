//! Pages: how they follow each other, and where they end.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use futures_core::Stream;
use serde_json::{Value, json};
use tencent_esign_runtime::transport::TransportError;
use tencent_esign_runtime::{Error, Items, Pages, Wait};

use crate::answering::{Answering, ListSealsRequest, ListSealsResponse};

fn request() -> ListSealsRequest {
    ListSealsRequest {
        kind: Some("LIST".to_owned()),
        ..ListSealsRequest::default()
    }
}

/// What a server answers that has so many seals and gives at most so many at once.
fn seals(body: &Value, count: usize, most: usize) -> Value {
    let offset = body["Offset"].as_u64().unwrap() as usize;
    let limit: usize = body["Limit"].as_str().unwrap().parse().unwrap();
    let seals: Vec<_> = (offset..count).take(limit.min(most)).collect();
    let seals: Vec<_> = seals.iter().map(|seal| format!("s{seal}")).collect();
    json!({ "Seals": seals })
}

/// The pages by their items, up to an error.
async fn read(mut pages: Pages<ListSealsRequest>) -> (Vec<Vec<String>>, Option<Error>) {
    let mut read = Vec::new();
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => read.push(page.into_inner().seals.clone()),
            Err(error) => return (read, Some(error)),
        }
        assert!(read.len() < 50, "the pages have no end");
    }
    assert!(pages.next().await.is_none(), "what has ended stays so");
    (read, None)
}

fn offsets(script: &Answering) -> Vec<i64> {
    let sent = script.sent();
    sent.iter()
        .map(|body| body["Offset"].as_i64().unwrap())
        .collect()
}

#[tokio::test]
async fn the_total_ends_the_pages() {
    let script = Answering::new(|_, body| {
        let mut answer = seals(body, 6, 100);
        answer["Total"] = json!(6);
        Ok(answer)
    });
    let (pages, error) = read(script.client().pages(&request())).await;
    assert_eq!(pages, [["s0", "s1", "s2"], ["s3", "s4", "s5"]]);
    assert!(error.is_none());
    assert_eq!(offsets(&script), [0, 3]);
    assert_eq!(
        script.sent()[0]["Limit"],
        "3",
        "a size that travels as text"
    );
}

#[tokio::test]
async fn without_a_total_a_short_page_is_the_last() {
    let script = Answering::new(|_, body| Ok(seals(body, 4, 100)));
    let (pages, _) = read(script.client().pages(&request())).await;
    assert_eq!(pages.concat(), ["s0", "s1", "s2", "s3"]);
    assert_eq!(offsets(&script), [0, 3]);
}

#[tokio::test]
async fn an_empty_page_is_given_out_if_it_is_the_first() {
    let none = Answering::new(|_, body| Ok(seals(body, 0, 100)));
    assert_eq!(read(none.client().pages(&request())).await.0, [[""; 0]]);
    let three = Answering::new(|_, body| Ok(seals(body, 3, 100)));
    let (pages, _) = read(three.client().pages(&request())).await;
    assert_eq!(pages, [["s0", "s1", "s2"]]);
    assert_eq!(offsets(&three), [0, 3]);
}

#[tokio::test]
async fn a_server_that_gives_less_than_wanted_costs_calls_and_no_items() {
    let script = Answering::new(|_, body| {
        let mut answer = seals(body, 5, 2);
        answer["Total"] = json!(5);
        Ok(answer)
    });
    let (pages, _) = read(script.client().pages(&request())).await;
    assert_eq!(pages.concat(), ["s0", "s1", "s2", "s3", "s4"]);
    assert_eq!(offsets(&script), [0, 2, 4]);
}

#[tokio::test]
async fn the_request_says_where_to_begin_and_how_many() {
    let script = Answering::new(|_, body| Ok(seals(body, 9, 100)));
    let request = ListSealsRequest {
        offset: Some(4),
        limit: Some("2".to_owned()),
        ..request()
    };
    let (pages, _) = read(script.client().pages(&request)).await;
    assert_eq!(pages, [vec!["s4", "s5"], vec!["s6", "s7"], vec!["s8"]]);
}

#[tokio::test]
async fn the_longer_of_two_lists_counts() {
    let script = Answering::new(|_, body| {
        let mut answer = seals(body, 2, 100);
        answer["Others"] = match body["Offset"].as_i64() {
            Some(0) => json!(["a", "b", "c"]),
            _ => json!(["d"]),
        };
        Ok(answer)
    });
    let (pages, _) = read(script.client().pages(&request())).await;
    assert_eq!(pages, [vec!["s0", "s1"], vec![]]);
    assert_eq!(offsets(&script), [0, 3]);
}

/// The same page for ever: with a total the missing items are told, without one it is all.
#[tokio::test]
async fn a_server_that_repeats_itself_comes_to_an_end() {
    let page = json!({"Seals": ["a", "b", "c"]});
    let same = page.clone();
    let script = Answering::new(move |_, _| Ok(same.clone()));
    let (pages, error) = read(script.client().pages(&request())).await;
    assert_eq!((pages.len(), error.is_none()), (1, true));

    let script = Answering::new(move |_, _| {
        let mut page = page.clone();
        page["Total"] = json!(1_000_000);
        Ok(page)
    });
    let (pages, error) = read(script.client().pages(&request())).await;
    assert_eq!(pages.len(), 1);
    assert_eq!(
        error.unwrap().to_string(),
        "the answer cannot be read at /Seals: ListSeals answers with the page before once more \
         after 3 of 1000000 items (HTTP status 200, request id r1)"
    );
}

/// Always full and always new: the documented bound of the offset stops it.
#[tokio::test]
async fn a_server_that_never_ends_meets_the_bound_of_the_offset() {
    let script = Answering::new(|number, _| {
        Ok(json!({"Seals": vec![format!("s{number}"); 400], "Total": i64::MAX}))
    });
    let mut pages = script.client().pages(&request());
    for _ in 0..3 {
        pages.next().await.unwrap().unwrap();
    }
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.violations()[0].path, "/Offset");
    assert!(pages.next().await.is_none(), "it can never be sent");
    assert_eq!(offsets(&script), [0, 400, 800]);
}

#[tokio::test]
async fn a_page_that_failed_can_be_asked_for_again() {
    let script = Answering::new(|number, body| match number {
        1 => Err(TransportError::maybe_sent("reset")),
        _ => Ok(seals(body, 5, 100)),
    });
    let client = script.client();
    let mut items = client.pages(&request()).items();
    let mut read = Vec::new();
    let mut failures = 0;
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => read.push(item),
            Err(_) => failures += 1,
        }
    }
    assert_eq!(read, ["s0", "s1", "s2", "s3", "s4"]);
    assert_eq!(failures, 1);
    assert_eq!(offsets(&script), [0, 3, 3]);
}

#[tokio::test]
async fn requests_that_have_no_pages_are_not_sent() {
    let script = Answering::new(|_, body| Ok(seals(body, 5, 100)));
    let (pages, error) = read(script.client().pages(&ListSealsRequest::default())).await;
    assert!(pages.is_empty() && script.sent().is_empty());
    assert_eq!(
        error.unwrap().to_string(),
        "ListSeals answers in pages only where Kind is LIST; send other requests by its own method"
    );
}

/// The trait of all stream crates, polled by hand.
#[tokio::test]
async fn pages_and_items_are_streams() {
    let script = Answering::new(|_, body| Ok(seals(body, 1, 100)));
    let client = script.client();
    let mut context = Context::from_waker(Waker::noop());
    let mut pages = pin!(client.pages(&request()));
    assert!(matches!(
        pages.as_mut().poll_next(&mut context),
        Poll::Ready(Some(Ok(page))) if page.seals == ["s0"]
    ));
    assert!(matches!(pages.poll_next(&mut context), Poll::Ready(None)));
    let mut items = pin!(client.pages(&request()).items());
    assert!(matches!(
        items.as_mut().poll_next(&mut context),
        Poll::Ready(Some(Ok(item))) if item == "s0"
    ));
    assert!(matches!(items.poll_next(&mut context), Poll::Ready(None)));
}

/// What takes long can be given to another task, and borrows no client.
#[test]
fn pages_items_and_waits_are_free_to_go() {
    fn check<T: Send + Unpin + 'static>() {}
    check::<Pages<ListSealsRequest>>();
    check::<Items<ListSealsRequest>>();
    check::<Wait<ListSealsResponse>>();
}
