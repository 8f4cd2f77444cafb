//! `esign call`.

use std::net::TcpListener;

use esign_tests::process::Run;
use esign_tests::workspace;
use serde_json::{Value, json};

use super::server::Server;

const ACTION: &str = "CreateOrganizationBatchSignUrl";

fn request() -> Value {
    json!({"FlowIds": ["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"], "UserId": "yDRS4UUgygqdcj56UuO4zjExBQcOiB68"})
}

fn call(action: &str, arguments: &[&str], body: &str) -> Run {
    let mut command = workspace::esign();
    command.args(["call", "ess", action, "-"]).args(arguments);
    command.env("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE");
    command.env("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE");
    command.env("ESIGN_OPERATOR", "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH");
    Run::of(&mut command, body)
}

/// An address that nobody listens at.
fn deaf() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    format!("http://{}", listener.local_addr().expect("an address"))
}

#[test]
fn the_result_is_on_stdout() {
    let answer = json!({"Response": {"SignUrl": "https://x", "New": [1], "RequestId": "r1"}});
    let server = Server::answering("200 OK", &answer.to_string());
    let run = call(ACTION, &["--endpoint", &server.url], &request().to_string());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    assert_eq!(run.json(), answer["Response"]);

    let taken = server.taken();
    assert_eq!(taken.head[0], "POST / HTTP/1.1");
    assert_eq!(taken.header("x-tc-action"), Some(ACTION));
    assert_eq!(taken.header("x-tc-version"), Some("2020-11-11"));
    assert_eq!(taken.header("content-type"), Some("application/json"));
    let authorization = taken.header("authorization").expect("it is signed");
    assert!(
        authorization.starts_with("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/"),
        "{authorization}"
    );
    assert!(
        authorization.contains("/ess/tc3_request, "),
        "{authorization}"
    );
    // Who calls comes from the environment, everything else from the file.
    let mut expected = request();
    expected["Operator"] = json!({"UserId": "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"});
    assert_eq!(
        serde_json::from_str::<Value>(&taken.body).expect("JSON"),
        expected
    );
}

#[test]
fn an_error_of_the_service_is_told_on_stderr() {
    let answer = json!({"Response": {
        "Error": {"Code": "OperationDenied", "Message": "no"}, "RequestId": "r1"
    }});
    let server = Server::answering("200 OK", &answer.to_string());
    let run = call(ACTION, &["--endpoint", &server.url], &request().to_string());
    insta::assert_snapshot!(run, @r"
    exit 1
    --- stderr
    error: OperationDenied: no. The operation was refused for a reason that only the message tells. Read the message, which tells for example that a value is not supported, and correct the request or the state. (request id r1)
    ");
    drop(server.taken());
}

#[test]
fn what_is_denied_is_not_sent() {
    let run = call(ACTION, &["--endpoint", &deaf()], "{\"UserId\": \"x\"}");
    assert_eq!((run.code, run.stdout.as_str()), (1, ""), "{run}");
    assert!(
        run.stderr
            .contains("/FlowIds: deny atLeastOneOf (flows-or-group)"),
        "{run}"
    );

    let server = Server::answering("200 OK", "{\"Response\": {\"RequestId\": \"r1\"}}");
    let run = call(
        ACTION,
        &["--endpoint", &server.url, "--no-validate"],
        "{\"UserId\": \"x\"}",
    );
    assert_eq!(run.code, 0, "{run}");
    drop(server.taken());
}

/// An action that this version does not know goes out as it is.
#[test]
fn an_unknown_action_is_sent() {
    let server = Server::answering(
        "200 OK",
        "{\"Response\": {\"A\": 1, \"RequestId\": \"r1\"}}",
    );
    let run = call("NewAction", &["--endpoint", &server.url], "{\"B\": 20.0}");
    assert_eq!((run.code, run.json()["A"].as_i64()), (0, Some(1)), "{run}");
    let taken = server.taken();
    assert_eq!(taken.header("x-tc-action"), Some("NewAction"));
    assert_eq!(
        serde_json::from_str::<Value>(&taken.body).expect("JSON"),
        json!({"B": 20.0})
    );
}

#[test]
fn a_dry_run_sends_nothing_and_masks_what_is_secret() {
    let mut body = request();
    body["Mobile"] = json!("13800138000");
    let run = call(
        ACTION,
        &["--endpoint", &deaf(), "--dry-run"],
        &body.to_string(),
    );
    assert_eq!(run.code, 0, "{run}");
    let (head, shown) = run.stdout.split_once("\n{").expect("a head and a body");
    assert!(head.starts_with("POST http://127.0.0.1:"), "{run}");
    assert!(head.contains(&format!("x-tc-action: {ACTION}")), "{run}");
    assert!(head.contains("Signature=****"), "{run}");
    let shown: Value = serde_json::from_str(&format!("{{{shown}")).expect("the body in JSON");
    assert_eq!(shown["FlowIds"], body["FlowIds"]);
    assert_eq!(shown["Mobile"], "****");
}

#[test]
fn a_call_that_does_not_get_through() {
    let run = call(ACTION, &["--endpoint", &deaf()], &request().to_string());
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    assert!(run.stderr.contains("could not be sent"), "{run}");

    let server = Server::answering("502 Bad Gateway", "<html></html>");
    let run = call(ACTION, &["--endpoint", &server.url], &request().to_string());
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    assert!(run.stderr.contains("502"), "{run}");
    drop(server.taken());
}

#[test]
fn bad_usage() {
    let no_json = call(ACTION, &["--endpoint", &deaf()], "{");
    assert_eq!(
        (no_json.code, no_json.stdout.as_str()),
        (1, ""),
        "{no_json}"
    );
    let no_url = call(ACTION, &["--endpoint", "ess.example.com"], "{}");
    assert_eq!((no_url.code, no_url.stdout.as_str()), (2, ""), "{no_url}");

    let mut command = workspace::esign();
    command.args(["call", "ess", ACTION, "-", "--endpoint", &deaf()]);
    let no_keys = Run::of(&mut command, &request().to_string());
    insta::assert_snapshot!(no_keys, @r"
    exit 2
    --- stderr
    error: no usable credential: no source of keys is set up: the environment variables TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY are not set; the environment variables TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE and TKE_ROLE_ARN are not set; /nonexistent/.tencentcloud/credentials does not exist; /nonexistent/.tccli/default.credential does not exist
    ");
    let mut command = workspace::esign();
    let no_service = Run::of(command.args(["call", "cvm", "X"]), "{}");
    insta::assert_snapshot!(no_service, @r"
    exit 2
    --- stderr
    error: there is no service `cvm`; use one of ess, essbasic
    ");
}
