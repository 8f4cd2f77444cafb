//! A server that reads each request to its end and answers the same at once, in a process
//! of its own, so that it takes the same time from all contenders.

use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// The environment variable that makes this program the server.
pub(crate) const ROLE: &str = "THROUGHPUT_SERVER";

/// The documented answer, with values of our own.
pub(crate) const ANSWER: &str = r#"{"Response":{"FlowId":"yDwFmUUckpstqfvzUE1h3jo1f3cqjkGm","PreviewUrl":"","RequestId":"s1620731011"}}"#;

/// The server's process, which ends with this value.
pub(crate) struct Server {
    process: Child,
    address: SocketAddr,
}

impl Server {
    /// Starts the server and waits until it listens.
    pub(crate) fn start() -> Self {
        let program = std::env::current_exe().expect("the program knows itself");
        let mut process = Command::new(program)
            .env(ROLE, "1")
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server starts");
        let output = process.stdout.take().expect("stdout is piped");
        let mut line = String::new();
        let read = BufReader::new(output).read_line(&mut line);
        read.expect("the server tells its address");
        let address = line.trim().parse().expect("an address");
        Self { process, address }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Answers until the process is killed.
pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        println!("{}", listener.local_addr().expect("an address"));
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer_all(stream));
        }
    });
}

async fn answer_all(stream: TcpStream) {
    let _ = stream.set_nodelay(true);
    let service = service_fn(|request: Request<Incoming>| async {
        let _ = request.into_body().collect().await;
        let answer = Response::builder()
            .header("content-type", "application/json")
            .body(Full::new(Bytes::from_static(ANSWER.as_bytes())));
        Ok::<_, Infallible>(answer.expect("a plain answer"))
    });
    let connection =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service);
    // A caller that goes away ends its connection.
    let _ = connection.await;
}
