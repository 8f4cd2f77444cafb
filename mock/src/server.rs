//! The mock on a socket.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::sleep;

use crate::delivery::Outgoing;
use crate::intake;
use crate::reply::{Delivery, Reply};
use crate::responder::{Arrived, Responder};
use crate::socket::{ResetSwitch, Socket};

/// How long a client may take for the head of a request, and leave a connection idle. The
/// service closes idle connections after as long.
const HEAD_TIMEOUT: Duration = Duration::from_secs(60);

/// The most bytes of a head: a query of 32 KB, and headers.
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// How long to wait where no connection can be accepted, for too many open files.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves until it is dropped. Connections end with it.
pub(crate) async fn serve(listener: TcpListener, responder: Arc<Responder>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(connection(stream, responder.clone()));
                }
                Err(_) => sleep(PAUSE).await,
            },
            // Without this, connections that ended would be kept.
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn connection(stream: TcpStream, responder: Arc<Responder>) {
    let (socket, reset) = Socket::new(stream);
    let service = service_fn(move |request| {
        let (responder, reset) = (responder.clone(), reset.clone());
        async move { exchange(&responder, &reset, request).await }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_buf_size(MAX_HEAD_BYTES);
    // How a connection ends is the client's business, and tells nothing about the mock.
    let _ = http.serve_connection(TokioIo::new(socket), service).await;
}

async fn exchange(
    responder: &Responder,
    reset: &ResetSwitch,
    request: Request<Incoming>,
) -> Result<Response<Outgoing>, Ended> {
    let (parts, body) = request.into_parts();
    let turn = responder.begin(&parts);
    let arrived = match turn.is_reset() {
        true => Arrived::Whole(bytes::Bytes::new()),
        false => intake::read(&parts.headers, body, turn.limit)
            .await
            .ok_or(Ended)?,
    };
    let Reply { response, delivery } = responder.finish(turn, parts, arrived);
    match delivery {
        Delivery::Reset => {
            reset.arm();
            return Err(Ended);
        }
        Delivery::Late(delay) => sleep(delay).await,
        Delivery::Whole | Delivery::Half => {}
    }
    Ok(Outgoing::of(response, delivery == Delivery::Half))
}

/// The connection ends without an answer.
#[derive(Debug)]
struct Ended;

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection ends without an answer")
    }
}

impl std::error::Error for Ended {}
