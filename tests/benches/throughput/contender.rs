//! Those who send, each as fast as it can.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use tencent_esign::ess::{Client, CreateFlowByFilesRequest, CreateFlowByFilesResponse};
use tencent_esign::runtime::http::{HeaderMap, HeaderName, HeaderValue};
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Outgoing;
use tencent_esign::runtime::sign::{Payload, Signable, Signer};
use tencent_esign::{Credential, Validation};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

use crate::subject::{Subject, credential, runtime};

/// The contender that does nothing but send and receive.
pub(crate) const BARE: &str = "bare reqwest";

/// The contender that does the same work as this client does without validating.
pub(crate) const BY_HAND: &str = "reqwest by hand";

/// How long an attempt may take; as this client has it.
const ATTEMPT: Duration = Duration::from_secs(30);

/// One way to send, with the rates of its rounds so far.
pub(crate) struct Contender {
    pub(crate) name: &'static str,
    /// Calls per second, a round each.
    pub(crate) rates: Vec<f64>,
    callers: Vec<Caller>,
    runtime: Runtime,
}

/// Sends one call after the other.
#[derive(Clone)]
enum Caller {
    Hyper(Arc<Prepared>, Arc<tokio::sync::Mutex<Option<Connection>>>),
    Reqwest(reqwest::Client, Arc<Prepared>),
    ByHand(reqwest::Client, Arc<ByHand>),
    Client(Client, Arc<CreateFlowByFilesRequest>),
}

type Connection = hyper::client::conn::http1::SendRequest<Full<Bytes>>;

/// A request whose bytes are ready.
struct Prepared {
    address: SocketAddr,
    headers: HeaderMap,
    body: Bytes,
}

/// A request that is written and signed for every call.
struct ByHand {
    prepared: Prepared,
    typed: Arc<CreateFlowByFilesRequest>,
    host: String,
    url: String,
    credential: Credential,
    signer: Signer,
}

impl Contender {
    /// All of them, each with so many callers and a runtime of its own.
    pub(crate) fn all(subject: &Subject, callers: usize) -> Vec<Self> {
        let typed = Arc::new(subject.typed.clone());
        let prepared = || Prepared {
            address: subject.address,
            headers: subject.signed.headers.clone(),
            body: subject.signed.body.clone(),
        };
        let by_hand = ByHand {
            prepared: prepared(),
            typed: typed.clone(),
            host: subject.address.to_string(),
            url: format!("http://{}/", subject.address),
            credential: credential(),
            signer: Signer::new(),
        };
        let enforced = subject.client(Validation::Enforce);
        let unjudged = subject.client(Validation::Off);
        let hyper = Arc::new(prepared());
        let fresh = || Caller::Hyper(hyper.clone(), Arc::default());
        let same = |caller: Caller| vec![caller; callers];
        vec![
            Self::new("raw hyper", (0..callers).map(|_| fresh()).collect()),
            Self::new(BARE, same(Caller::Reqwest(bare(), Arc::new(prepared())))),
            Self::new(BY_HAND, same(Caller::ByHand(bare(), Arc::new(by_hand)))),
            Self::new("this client", same(Caller::Client(enforced, typed.clone()))),
            Self::new(
                "this, not validating",
                same(Caller::Client(unjudged, typed)),
            ),
        ]
    }

    fn new(name: &'static str, callers: Vec<Caller>) -> Self {
        Self {
            name,
            rates: Vec::new(),
            callers,
            runtime: runtime(),
        }
    }

    /// Calls for so long and notes the rate.
    pub(crate) fn round(&mut self, length: Duration) {
        let callers = &self.callers;
        let (calls, elapsed) = self.runtime.block_on(async {
            let start = Instant::now();
            let tasks: Vec<_> = callers
                .iter()
                .map(|caller| tokio::spawn(caller.clone().call_until(start + length)))
                .collect();
            let mut calls = 0;
            for task in tasks {
                calls += task.await.expect("a caller ends");
            }
            (calls, start.elapsed())
        });
        self.rates.push(f64::from(calls) / elapsed.as_secs_f64());
    }
}

impl Caller {
    async fn call_until(self, end: Instant) -> u32 {
        let mut calls = 0;
        while Instant::now() < end {
            self.call().await;
            calls += 1;
        }
        calls
    }

    async fn call(&self) {
        match self {
            Self::Hyper(prepared, connection) => {
                prepared.send_raw(&mut *connection.lock().await).await;
            }
            Self::Reqwest(client, prepared) => {
                let headers = prepared.headers.clone();
                let answer = prepared.post(client, headers, prepared.body.clone()).await;
                assert!(answer.starts_with(br#"{"Response""#));
            }
            Self::ByHand(client, request) => request.call(client).await,
            Self::Client(client, request) => {
                let answer = client.create_flow_by_files(request).await;
                assert!(!answer.expect("an answer").flow_id.is_empty());
            }
        }
    }
}

impl Prepared {
    async fn send_raw(&self, connection: &mut Option<Connection>) {
        if connection.is_none() {
            let stream = TcpStream::connect(self.address).await.expect("connected");
            stream.set_nodelay(true).expect("no delay");
            let (sender, driver) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
                .await
                .expect("a connection");
            tokio::spawn(driver);
            *connection = Some(sender);
        }
        let mut request = hyper::Request::post("/")
            .header("host", self.address.to_string())
            .body(Full::new(self.body.clone()))
            .expect("a request");
        request.headers_mut().extend(self.headers.clone());
        let connection = connection.as_mut().expect("made above");
        connection.ready().await.expect("the connection is free");
        let answer = connection.send_request(request).await.expect("an answer");
        let body = answer.into_body().collect().await.expect("a body");
        assert!(body.to_bytes().starts_with(br#"{"Response""#));
    }

    async fn post(&self, client: &reqwest::Client, headers: HeaderMap, body: Bytes) -> Bytes {
        let request = client
            .post(format!("http://{}/", self.address))
            .headers(headers)
            .body(body);
        let answer = request.send().await.expect("an answer");
        answer.bytes().await.expect("a body")
    }
}

impl ByHand {
    async fn call(&self, client: &reqwest::Client) {
        let body = Bytes::from(json::to_vec(Outgoing::new(self.typed.as_ref())));
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        let timestamp = now.expect("a date").as_secs() as i64;
        let signable = Signable {
            method: "POST",
            path: "/",
            query: "",
            headers: &[("content-type", "application/json"), ("host", &self.host)],
            payload: Payload::Body(&body),
            service: "ess",
            timestamp,
        };
        let authorization = self.signer.authorization(&signable, &self.credential);
        let authorization = authorization.expect("a signature");
        let mut headers = self.prepared.headers.clone();
        headers.insert(
            HeaderName::from_static("x-tc-timestamp"),
            HeaderValue::from(timestamp),
        );
        headers.insert(
            HeaderName::from_static("authorization"),
            HeaderValue::from_str(&authorization).expect("a header"),
        );
        let request = client
            .post(&self.url)
            .headers(headers)
            .timeout(ATTEMPT)
            .body(body);
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        let answer = answer.bytes().await.expect("a body");
        let mut read = CreateFlowByFilesResponse::default();
        json::read_envelope(&answer, &mut read).expect("an answer");
        assert!(!read.flow_id.is_empty());
    }
}

/// A client of `reqwest` as it comes; it wants to know who encrypts, though nobody does here.
fn bare() -> reqwest::Client {
    // Installed already where it is the second one of the process.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build();
    client.expect("a client")
}
