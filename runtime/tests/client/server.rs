//! A server on the loopback that reads one request a connection and then does as told.

use std::sync::{Arc, Mutex};

use tencent_esign_runtime::Endpoint;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// What the server does with a request that it has read.
#[derive(Clone)]
pub(crate) enum Act {
    /// Sends these bytes and closes.
    Say(Vec<u8>),
    /// Sends the first bytes once and the second ones until nobody takes them.
    Repeat(Vec<u8>, Vec<u8>),
    /// Resets the connection.
    Reset,
    /// Keeps the connection and says nothing.
    Silence,
}

/// A JSON answer with HTTP 200.
pub(crate) fn json(body: &str) -> Act {
    answer("200 OK", "application/json", body)
}

/// Any answer.
pub(crate) fn answer(status: &str, content_type: &str, body: &str) -> Act {
    let length = body.len();
    Act::Say(
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {length}\r\n\
             Connection: close\r\n\r\n{body}"
        )
        .into_bytes(),
    )
}

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// `POST / HTTP/1.1`.
    pub(crate) line: String,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Received {
    /// The value of a header by its name in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    fn parse(head: &str, body: Vec<u8>) -> Self {
        let mut lines = head.split("\r\n");
        let line = lines.next().unwrap_or_default().to_owned();
        let headers = lines
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Self {
            line,
            headers,
            body,
        }
    }
}

pub(crate) struct Server {
    pub(crate) endpoint: Endpoint,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    /// A server that does the same with every request.
    pub(crate) async fn start(act: Act) -> Self {
        Self::follow([act]).await
    }

    /// A server that does one thing after the other, and the last one from then on.
    pub(crate) async fn follow(acts: impl Into<Vec<Act>>) -> Self {
        let mut acts = acts.into();
        acts.reverse();
        let acts = Mutex::new(acts);
        Self::answering(move |_| {
            let mut acts = acts.lock().unwrap();
            match acts.len() {
                1 => acts[0].clone(),
                _ => acts.pop().unwrap(),
            }
        })
        .await
    }

    /// A server that looks at a request before it does something.
    pub(crate) async fn answering(act: impl Fn(&Received) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = received.clone();
        let act: Answerer = Arc::new(act);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, act.clone(), log.clone()));
            }
        });
        Self {
            endpoint: url.parse().unwrap(),
            received,
        }
    }

    /// What came so far.
    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
}

type Answerer = Arc<dyn Fn(&Received) -> Act + Send + Sync>;

async fn serve(mut stream: TcpStream, act: Answerer, log: Arc<Mutex<Vec<Received>>>) {
    let Some(request) = read(&mut stream).await else {
        return;
    };
    let act = act(&request);
    log.lock().unwrap().push(request);
    match act {
        Act::Say(bytes) => {
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Act::Repeat(head, part) => {
            let mut outcome = stream.write_all(&head).await;
            while outcome.is_ok() {
                outcome = stream.write_all(&part).await;
            }
        }
        Act::Reset => stream.set_zero_linger().unwrap(),
        Act::Silence => std::future::pending().await,
    }
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    loop {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
        let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
        let request = Received::parse(&head, bytes[end + 4..].to_vec());
        let length = request
            .header("content-length")
            .map_or(0, |text| text.parse().unwrap());
        if request.body.len() >= length {
            return Some(request);
        }
    }
}
