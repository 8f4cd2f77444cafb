//! Reads the body of a request, up to its limit.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, header};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use tokio::time::timeout;

use crate::protocol::text;
use crate::responder::Arrived;

/// How long a client may take for the next bytes of a body.
const PATIENCE: Duration = Duration::from_secs(60);

/// How many bytes beyond the limit are read and thrown away.
///
/// Most clients write all of their request before they read an answer, and would take an
/// early one with the end of the connection for a broken one.
const EXCESS: usize = 64 * 1024 * 1024;

/// The body, or that it has too many bytes; `None` if it does not come to its end.
pub(crate) async fn read(headers: &HeaderMap, mut body: Incoming, limit: usize) -> Option<Arrived> {
    let announced = text(headers, header::CONTENT_LENGTH.as_str());
    let announced = announced.and_then(|length| length.parse::<usize>().ok());
    let may_wait = headers.contains_key(header::EXPECT);
    // Who asks before sending, or would send without end, is told at once.
    if announced.is_some_and(|length| length > limit && (may_wait || length - limit > EXCESS)) {
        return Some(Arrived::TooLarge);
    }
    let fits = announced.filter(|length| *length <= limit);
    let mut bytes = Vec::with_capacity(fits.unwrap_or_default());
    let mut count: usize = 0;
    while let Some(frame) = timeout(PATIENCE, body.frame()).await.ok()? {
        let Ok(data) = frame.ok()?.into_data() else {
            continue;
        };
        count = count.saturating_add(data.len());
        if count > limit.saturating_add(EXCESS) {
            break;
        }
        match count > limit {
            true => bytes = Vec::new(),
            false => bytes.extend_from_slice(&data),
        }
    }
    Some(match count > limit {
        true => Arrived::TooLarge,
        false => Arrived::Whole(Bytes::from(bytes)),
    })
}
