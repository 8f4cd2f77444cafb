//! What goes out: an HTTP answer, and how it is delivered.

use std::io::Write;
use std::time::{Duration, UNIX_EPOCH};

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE};
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

use crate::refusal::Refusal;

/// The answer to one request.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP answer.
    pub response: Response<Bytes>,
    /// How it reaches the client.
    pub delivery: Delivery,
}

/// How an answer reaches the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Delivery {
    /// Whole and at once.
    Whole,
    /// Whole, after some time.
    Late(Duration),
    /// The first half, and then the connection ends.
    Half,
    /// Not at all: the connection is reset.
    Reset,
}

/// An answer with these members in the envelope.
pub(crate) fn success(mut members: Map<String, Value>, request_id: &str) -> Response<Bytes> {
    if !members.contains_key("RequestId") {
        members.insert("RequestId".to_owned(), request_id.into());
    }
    envelope(&Value::Object(members))
}

/// An error in the envelope.
pub(crate) fn refused(refusal: &Refusal, request_id: &str) -> Response<Bytes> {
    let Refusal { code, message } = refusal;
    let error = json!({"Code": code, "Message": message});
    envelope(&json!({"Error": error, "RequestId": request_id}))
}

fn envelope(members: &Value) -> Response<Bytes> {
    // The content type is exactly this: the vendor's Python client looks for errors in no other.
    let text = format!("{{\"Response\":{members}}}");
    answer(StatusCode::OK, "application/json", text)
}

/// A page in HTML, as gateways make them.
pub(crate) fn page(status: StatusCode) -> Response<Bytes> {
    let text = format!("<html><head><title>{status}</title></head><body>{status}</body></html>\n");
    answer(status, "text/html", text)
}

/// A text that claims to be JSON.
pub(crate) fn not_json() -> Response<Bytes> {
    let text = "<html><body>Please sign in to this network.</body></html>\n";
    answer(StatusCode::OK, "application/json", text.to_owned())
}

fn answer(status: StatusCode, content_type: &'static str, text: String) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(text));
    *response.status_mut() = status;
    let content_type = HeaderValue::from_static(content_type);
    response.headers_mut().insert(CONTENT_TYPE, content_type);
    response
}

/// The same answer, packed.
pub(crate) fn packed(mut response: Response<Bytes>) -> Response<Bytes> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing to memory cannot fail; should it, the answer stays as it is.
    let packed = encoder
        .write_all(response.body())
        .and_then(|()| encoder.finish());
    if let Ok(packed) = packed {
        *response.body_mut() = Bytes::from(packed);
        let gzip = HeaderValue::from_static("gzip");
        response.headers_mut().insert(CONTENT_ENCODING, gzip);
    }
    response
}

/// The same answer with the header `Date`, at this moment in seconds since 1970.
pub(crate) fn dated(mut response: Response<Bytes>, now: i64) -> Response<Bytes> {
    // The last second of the year 9999: HTTP writes no later one.
    const LAST: u64 = 253_402_300_799;

    let seconds = u64::try_from(now).unwrap_or_default().min(LAST);
    let date = httpdate::fmt_http_date(UNIX_EPOCH + Duration::from_secs(seconds));
    if let Ok(date) = HeaderValue::try_from(date) {
        response.headers_mut().insert(DATE, date);
    }
    response
}
