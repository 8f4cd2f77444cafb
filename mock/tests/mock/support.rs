//! Requests as a client makes them, right and wrong.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;

use serde_json::Value;
use tencent_esign_mock::bytes::Bytes;
use tencent_esign_mock::http::Request;
use tencent_esign_mock::tencent_esign::runtime::clock::FixedClock;
use tencent_esign_mock::tencent_esign::runtime::example::Example;
use tencent_esign_mock::tencent_esign::runtime::sign::{Payload, Signable, sign};
use tencent_esign_mock::tencent_esign::{Credential, EXAMPLES};
use tencent_esign_mock::{Builder, Mock, Reply, Responder, serde_json};

/// A day on which the examples were written: their deadlines lie behind it.
pub(crate) const NOW: i64 = 1_769_832_000;

/// The keys that the mock checks.
pub(crate) fn credential() -> Credential {
    Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE")
}

/// A mock that stands still in time.
pub(crate) fn builder() -> Builder {
    Mock::builder().clock(Arc::new(FixedClock::at(NOW))).seed(1)
}

/// One that checks signatures, without a socket.
pub(crate) fn strict() -> Responder {
    builder().credential(credential()).build()
}

/// The first example of an action.
pub(crate) fn example(service: &str, action: &str) -> &'static Example {
    let mut services = EXAMPLES.iter();
    let service = services
        .find(|known| known.service.name == service)
        .unwrap();
    let mut actions = service.actions.iter();
    let action = actions.find(|known| known.action == action).unwrap();
    &action.examples[0]
}

/// A request before it is signed.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) method: &'static str,
    pub(crate) query: String,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) signed: Vec<&'static str>,
    pub(crate) body: String,
    pub(crate) service: &'static str,
    pub(crate) timestamp: i64,
    pub(crate) credential: Credential,
    pub(crate) unsigned: bool,
}

impl Draft {
    /// A correct request of `ess`.
    pub(crate) fn new(action: &str, body: impl Into<String>) -> Self {
        let header = |name, value: &str| (name, value.to_owned());
        Self {
            method: "POST",
            query: String::new(),
            headers: vec![
                header("host", "127.0.0.1:8080"),
                header("content-type", "application/json"),
                header("x-tc-action", action),
                header("x-tc-version", "2020-11-11"),
                header("x-tc-timestamp", &NOW.to_string()),
            ],
            signed: vec!["content-type", "host"],
            body: body.into(),
            service: "ess",
            timestamp: NOW,
            credential: credential(),
            unsigned: false,
        }
    }

    /// The documented request of an action of `ess`.
    pub(crate) fn documented(action: &str) -> Self {
        Self::new(action, example("ess", action).request)
    }

    /// The same with another value of a header, or without it if the value is empty.
    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        if !value.is_empty() {
            self.headers.push((name, value.to_owned()));
        }
        self
    }

    /// The header that signs the request.
    pub(crate) fn authorization(&self) -> String {
        let value = |name: &str| {
            let found = self.headers.iter().find(|(known, _)| *known == name);
            found.map_or("", |(_, value)| value.as_str())
        };
        let headers: Vec<_> = self
            .signed
            .iter()
            .map(|name| (*name, value(name)))
            .collect();
        let request = Signable {
            method: self.method,
            path: "/",
            query: &self.query,
            headers: &headers,
            payload: match self.unsigned {
                true => Payload::Unsigned,
                false => Payload::Body(self.body.as_bytes()),
            },
            service: self.service,
            timestamp: self.timestamp,
        };
        sign(&request, &self.credential).unwrap().authorization
    }

    /// The signed request.
    pub(crate) fn signed(self) -> Self {
        let authorization = self.authorization();
        self.with("authorization", &authorization)
    }

    /// The request as it is.
    pub(crate) fn request(&self) -> Request<Bytes> {
        let uri = match self.query.as_str() {
            "" => "/".to_owned(),
            query => format!("/?{query}"),
        };
        let mut request = Request::builder().method(self.method).uri(uri);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        request.body(Bytes::from(self.body.clone())).unwrap()
    }

    /// Asks a mock without a socket.
    pub(crate) fn ask(&self, mock: &Responder) -> Reply {
        mock.respond(self.request())
    }

    /// Asks a mock and gives the code of the error, or nothing.
    pub(crate) fn code(&self, mock: &Responder) -> String {
        code(&self.ask(mock))
    }

    /// The request as bytes on the wire.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let query = match self.query.as_str() {
            "" => String::new(),
            query => format!("?{query}"),
        };
        let mut text = format!("{} /{query} HTTP/1.1\r\n", self.method);
        for (name, value) in &self.headers {
            text += &format!("{name}: {value}\r\n");
        }
        text += &format!("content-length: {}\r\n\r\n{}", self.body.len(), self.body);
        text.into_bytes()
    }
}

/// The object behind `Response`.
pub(crate) fn members(reply: &Reply) -> Value {
    let mut envelope: Value = serde_json::from_slice(reply.response.body()).unwrap();
    envelope["Response"].take()
}

/// The code of an error, or nothing.
pub(crate) fn code(reply: &Reply) -> String {
    let members = members(reply);
    members["Error"]["Code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Sends bytes and reads until the connection ends; the error if it does not end well.
pub(crate) fn talk(mock: &Mock, bytes: &[u8]) -> (Vec<u8>, std::io::Result<()>) {
    let mut stream = TcpStream::connect(mock.address()).unwrap();
    let mut answer = Vec::new();
    let written = stream.write_all(bytes);
    let read = stream.read_to_end(&mut answer).map(|_| ());
    (answer, written.and(read))
}
