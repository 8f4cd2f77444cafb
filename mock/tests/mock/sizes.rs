//! How much a request may hold.

use std::io::{Read, Write};
use std::net::TcpStream;

use serde_json::{Value, json};
use tencent_esign_mock::{Mock, serde_json};

use super::support::{Draft, builder, credential, example, talk};

const MB: usize = 1024 * 1024;

fn mock() -> Mock {
    builder().credential(credential()).start_blocking().unwrap()
}

/// A request of so many bytes.
fn draft(action: &str, bytes: usize) -> Draft {
    let mut body: Value = serde_json::from_str(example("ess", action).request).unwrap();
    body["UserData"] = json!("");
    body["X"] = json!("");
    let empty = body.to_string().len();
    body["X"] = json!("x".repeat(bytes - empty));
    Draft::new(action, body.to_string()).with("connection", "close")
}

fn answered(mock: &Mock, draft: Draft) -> String {
    let (answer, end) = talk(mock, &draft.signed().bytes());
    end.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (_, body) = answer.split_once("\r\n\r\n").unwrap();
    let body: Value = serde_json::from_str(body).unwrap();
    body["Response"]["Error"]["Code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn ten_mb_and_a_byte_more() {
    let mock = mock();
    assert_eq!(answered(&mock, draft("CreateFlow", 10 * MB)), "");
    let code = answered(&mock, draft("CreateFlow", 10 * MB + 1));
    assert_eq!(code, "RequestSizeLimitExceeded");
    assert_eq!(mock.executed("CreateFlow"), 1);
}

/// Texts that are no JSON, so that nothing but their size is looked at for long.
#[test]
fn uploads_take_a_hundred_mb() {
    let mock = builder().start_blocking().unwrap();
    let answered = |bytes| {
        let draft = Draft::new("UploadFiles", "x".repeat(bytes)).with("connection", "close");
        let draft = Draft {
            unsigned: true,
            ..draft
        };
        answered(&mock, draft)
    };
    assert_eq!(answered(100 * MB), "InvalidParameter");
    assert_eq!(answered(100 * MB + 1), "RequestSizeLimitExceeded");
    let upload = draft("UploadFiles", 11 * MB);
    assert_eq!(
        super::sizes::answered(
            &mock,
            Draft {
                unsigned: true,
                ..upload
            }
        ),
        ""
    );
}

/// Nobody waits for what would never end, or for a client that asks first.
#[test]
fn what_is_far_too_large_is_refused_at_once() {
    let mock = mock();
    let head =
        |more: &str| format!("POST / HTTP/1.1\r\nhost: x\r\nx-tc-action: CreateFlow\r\n{more}\r\n");
    for more in [
        "content-length: 99999999999\r\n",
        "content-length: 10485761\r\nexpect: 100-continue\r\n",
    ] {
        let mut stream = TcpStream::connect(mock.address()).unwrap();
        stream.write_all(head(more).as_bytes()).unwrap();
        let mut answer = vec![0; 4096];
        let count = stream.read(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer[..count]).into_owned();
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        assert!(answer.contains("RequestSizeLimitExceeded"), "{answer}");
    }
}

#[test]
fn chunks_are_counted() {
    let mock = mock();
    let mut stream = TcpStream::connect(mock.address()).unwrap();
    let head =
        "POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n";
    stream.write_all(head.as_bytes()).unwrap();
    let chunk = [format!("{MB:x}\r\n").as_bytes(), &vec![b' '; MB], b"\r\n"].concat();
    for _ in 0..11 {
        stream.write_all(&chunk).unwrap();
    }
    stream.write_all(b"0\r\n\r\n").unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(answer.contains("RequestSizeLimitExceeded"), "{answer}");
}
