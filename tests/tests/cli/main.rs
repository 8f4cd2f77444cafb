//! The command `esign`, as its users and their scripts see it.

mod actions;
mod call;
mod completions;
mod decode;
mod documented;
mod dry_run;
mod explain;
mod mock;
mod server;
mod sign;
mod upload;
mod usage;
mod validate;
mod validate_batch;
mod waiting;

use std::fs;
use std::path::Path;

use esign_tests::process::Run;
use esign_tests::workspace;

/// Runs the command with this text on stdin.
fn esign(arguments: &[&str], stdin: &str) -> Run {
    Run::of(workspace::esign().args(arguments), stdin)
}

/// The same with more variables in its environment.
fn esign_with(arguments: &[&str], stdin: &str, variables: &[(&str, &str)]) -> Run {
    let mut command = workspace::esign();
    Run::of(
        command.args(arguments).envs(variables.iter().copied()),
        stdin,
    )
}

/// The same with keys and somebody who calls, for a service at this URL.
fn calling(arguments: &[&str], stdin: &str, url: &str) -> Run {
    let arguments = [arguments, &["--endpoint", url]].concat();
    let variables = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE"),
        ("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE"),
        ("ESIGN_OPERATOR", "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"),
        (
            "ESIGN_CALLER",
            r#"{"OperatorId": "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH"}"#,
        ),
    ];
    esign_with(&arguments, stdin, &variables)
}

/// A file with this text, which goes away with its folder.
fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).expect("the file can be written");
    path.to_str().expect("the path is UTF-8").to_owned()
}
