//! A server that takes one request and gives one answer.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread::JoinHandle;

/// A request as it came over the wire.
pub(super) struct Taken {
    /// The request line and the headers, names in lower case.
    pub(super) head: Vec<String>,
    /// The body.
    pub(super) body: String,
}

impl Taken {
    /// The value of a header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.head
            .iter()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }
}

/// A server on the loopback device.
pub(super) struct Server {
    /// Its URL.
    pub(super) url: String,
    thread: JoinHandle<Taken>,
}

impl Server {
    /// Starts a server that answers with this status and JSON.
    pub(super) fn answering(status: &'static str, body: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let body = body.to_owned();
        let thread = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().expect("a client");
            let taken = take(&mut BufReader::new(&stream));
            write!(
                stream,
                "HTTP/1.1 {status}\r\ncontent-type: application/json\r\n\
                 content-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            )
            .expect("the client listens");
            taken
        });
        Self { url, thread }
    }

    /// The request that came.
    pub(super) fn taken(self) -> Taken {
        self.thread.join().expect("the server served")
    }
}

fn take(stream: &mut impl BufRead) -> Taken {
    let mut head = Vec::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).expect("a line");
        match line.trim_end().split_once(": ") {
            Some((name, value)) => head.push(format!("{}: {value}", name.to_ascii_lowercase())),
            None if line.trim_end().is_empty() => break,
            None => head.push(line.trim_end().to_owned()),
        }
    }
    let length = head
        .iter()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length = length.and_then(|length| length.parse().ok()).unwrap_or(0);
    let mut body = vec![0; length];
    stream.read_exact(&mut body).expect("the body");
    Taken {
        head,
        body: String::from_utf8(body).expect("JSON is UTF-8"),
    }
}
