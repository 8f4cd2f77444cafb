//! How much memory a process needs that uploads a file of 60 MB over the loopback.
//!
//! `cargo run --release -p esign-tests --example upload [MB]`; ends with 1 if it is more than
//! three times the file.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, ExitCode};

use esign_tests::meter;
use tencent_esign::runtime::Endpoint;
use tencent_esign::{Credential, Environment, ess};

const MB: u64 = 1024 * 1024;
const MOST_TIMES: f64 = 3.0;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.as_slice() {
        [way, path, url] => upload(way, Path::new(path), url),
        [] => measure(60),
        [size] => measure(size.parse().expect("a number of MB")),
        _ => panic!("usage: upload [MB]"),
    }
}

/// Measures this program as it uploads, from the disk and from bytes, and as it does nothing.
fn measure(size: u64) -> ExitCode {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("lease.pdf");
    // Piece by piece: what this process held counts for the ones that it starts.
    let mut file = std::fs::File::create(&path).expect("a file");
    let piece: Vec<u8> = (0..MB).map(|index| (index % 251) as u8).collect();
    (0..size).for_each(|_| file.write_all(&piece).expect("room for it"));
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    std::thread::spawn(move || listener.incoming().flatten().for_each(answer));
    let mut worst = 0.0_f64;
    for way in ["nothing", "path", "bytes"] {
        let mut command = Command::new(std::env::current_exe().expect("this program"));
        command.arg(way).arg(&path).arg(&url);
        let (code, used) = meter::run(&mut command).expect("the program runs");
        assert_eq!(code, 0, "{way}");
        let times = used.memory / (size * MB) as f64;
        let memory = used.memory / MB as f64;
        println!(
            "{way:8} {memory:6.1} MB, {times:.2} times the file, {:.2} s",
            used.seconds
        );
        worst = worst.max(times);
    }
    match worst <= MOST_TIMES {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// Uploads the file once.
fn upload(way: &str, path: &Path, url: &str) -> ExitCode {
    let endpoint: Endpoint = url.parse().expect("a URL");
    let client = ess::Client::builder()
        .credential(Credential::new("AKIDEXAMPLE", "SECRETEXAMPLE"))
        .environment(Environment::Custom(endpoint))
        .build()
        .expect("the settings fit")
        .with_caller(ess::Caller::new().operator_id("u1"));
    let file = match way {
        "path" => ess::UploadFile::from_path(path),
        "bytes" => ess::UploadFile::from_bytes("lease.pdf", std::fs::read(path).expect("bytes")),
        _ => return ExitCode::SUCCESS,
    };
    let file = file.expect("a file of a size that the service takes");
    let request = ess::UploadFilesRequest::for_files(ess::UploadPurpose::DOCUMENT, [file]);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let call = async { client.upload_files(&request).await.map(drop) };
    let outcome = runtime.expect("a runtime").block_on(call);
    outcome.expect("an answer");
    ExitCode::SUCCESS
}

/// Reads one request to its end and answers it.
fn answer(stream: TcpStream) {
    let mut reader = BufReader::new(stream);
    let mut length = 0;
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|count| count > 2) {
        let (name, value) = line.split_once(':').unwrap_or_default();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.trim().parse().expect("a length");
        }
        line.clear();
    }
    let mut body = reader.by_ref().take(length);
    let _ = std::io::copy(&mut body, &mut std::io::sink());
    let body = r#"{"Response":{"FileIds":["i1"],"TotalCount":1,"RequestId":"r1"}}"#;
    let length = body.len();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    let _ = reader
        .get_mut()
        .write_all(format!("{head}{body}").as_bytes());
}
