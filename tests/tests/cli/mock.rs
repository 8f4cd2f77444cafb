//! `esign mock`.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, ChildStdout, Command, Stdio};

use esign_tests::process::Run;
use esign_tests::workspace;
use serde_json::{Value, json};

use super::file;

/// A running server, which is ended with the test.
struct Server {
    child: Child,
    stdout: BufReader<ChildStdout>,
    url: String,
}

impl Server {
    fn start(arguments: &[&str]) -> Self {
        let mut command = workspace::esign();
        command.arg("mock").args(arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the server starts");
        let mut stdout = BufReader::new(child.stdout.take().expect("stdout is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a first line");
        let url = line.trim_end().strip_prefix("listening on ");
        let url = url.unwrap_or_else(|| panic!("{line:?}")).to_owned();
        Self { child, stdout, url }
    }

    fn call(&self, id: &str, key: &str) -> Run {
        let request = json!({"FlowIds": ["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"]});
        let mut command = workspace::esign();
        command.args(["call", "ess", "DescribeFlowBriefs", "--endpoint", &self.url]);
        command.env("TENCENTCLOUD_SECRET_ID", id);
        command.env("TENCENTCLOUD_SECRET_KEY", key);
        command.env("ESIGN_OPERATOR", "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH");
        Run::of(&mut command, &request.to_string())
    }

    /// Ends it with a signal, and gives its exit code and the rest of what it said.
    fn ended_by(mut self, signal: &str) -> (Option<i32>, String, String) {
        let id = self.child.id().to_string();
        let kill = Command::new("kill").args([signal, &id]).status();
        assert!(kill.expect("kill runs").success());
        let status = self.child.wait().expect("the server ends");
        let (mut out, mut err) = (String::new(), String::new());
        self.stdout.read_to_string(&mut out).expect("stdout");
        let mut stderr = self.child.stderr.take().expect("stderr is piped");
        stderr.read_to_string(&mut err).expect("stderr");
        (status.code(), out, err)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_first_line_tells_the_port_and_nothing_follows() {
    let server = Server::start(&["--listen", "127.0.0.1:0"]);
    let port = server
        .url
        .strip_prefix("http://127.0.0.1:")
        .expect("loopback");
    assert_ne!(port.parse::<u16>().expect("a port"), 0);
    let run = server.call("AKIDANY", "any-key-passes");
    assert_eq!(run.code, 0, "{run}");
    assert!(run.json()["FlowBriefs"].is_array(), "{run}");
}

#[test]
fn keys_are_checked_when_they_are_given() {
    let server = Server::start(&[
        "--secret-id",
        "AKIDEXAMPLE",
        "--secret-key",
        "SECRETEXAMPLE",
    ]);
    assert_eq!(server.call("AKIDEXAMPLE", "SECRETEXAMPLE").code, 0);
    let wrong_key = server.call("AKIDEXAMPLE", "WRONG");
    assert_eq!(wrong_key.code, 1, "{wrong_key}");
    assert!(
        wrong_key.stderr.contains("AuthFailure.SignatureFailure"),
        "{wrong_key}"
    );
    let wrong_id = server.call("AKIDOTHER", "SECRETEXAMPLE");
    assert!(
        wrong_id.stderr.contains("AuthFailure.SecretIdNotFound"),
        "{wrong_id}"
    );
}

#[cfg(unix)]
#[test]
fn signals_end_it_well() {
    for signal in ["-TERM", "-INT"] {
        let server = Server::start(&[]);
        let ended = server.ended_by(signal);
        assert_eq!(ended, (Some(0), String::new(), String::new()), "{signal}");
    }
}

#[cfg(unix)]
#[test]
fn fixtures_faults_and_the_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let fixtures = json!([
        {"service": "ess", "action": "DescribeFlowBriefs", "times": 1,
         "error": {"Code": "OperationDenied", "Message": "no"}},
    ]);
    let fixtures = file(folder.path(), "fixtures.json", &fixtures.to_string());
    let server = Server::start(&[
        "--fixtures",
        &fixtures,
        "--fault",
        "nulls:DescribeFlowBriefs",
        "--log",
        "-",
    ]);
    let refused = server.call("AKIDEXAMPLE", "SECRETEXAMPLE");
    assert!(refused.stderr.contains("OperationDenied: no"), "{refused}");
    let nulls = server.call("AKIDEXAMPLE", "SECRETEXAMPLE");
    assert_eq!(nulls.json()["FlowBriefs"], Value::Null);

    let (_, _, log) = server.ended_by("-TERM");
    let lines: Vec<Value> = log
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let told: Vec<_> = lines
        .iter()
        .map(|line| {
            (
                &line["action"],
                &line["code"],
                &line["fault"],
                &line["executed"],
            )
        })
        .collect();
    let action = json!("DescribeFlowBriefs");
    let (code, fault) = (json!("OperationDenied"), json!("nulls"));
    assert_eq!(
        told,
        [
            (&action, &code, &fault, &json!(false)),
            (&action, &Value::Null, &fault, &json!(true)),
        ]
    );
    assert!(!log.contains("SECRETEXAMPLE"), "{log}");
}

#[test]
fn bad_usage() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    let cases: [&[&str]; 7] = [
        &["--secret-id", "AKIDEXAMPLE"],
        &["--secret-key", "SECRETEXAMPLE"],
        &["--listen", &address],
        &["--listen", "nowhere"],
        &["--fault", "fire"],
        &["--fault", "gzip:NoAction"],
        &["--fixtures", "/does/not/exist"],
    ];
    for arguments in cases {
        let run = super::esign(&[&["mock"], arguments].concat(), "");
        assert_eq!(
            (run.code, run.stdout.as_str()),
            (2, ""),
            "{arguments:?}: {run}"
        );
        assert!(run.stderr.starts_with("error: "), "{arguments:?}: {run}");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let broken = file(folder.path(), "fixtures.json", "[{}]");
    let run = super::esign(&["mock", "--fixtures", &broken], "");
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run}");
    assert_eq!(run.stderr, "error: fixture 1: missing field `service`\n");
}
