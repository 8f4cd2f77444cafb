//! One run of a command.

use std::fmt;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

/// What a command said and how it ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The exit code; -1 if a signal ended it.
    pub code: i32,
    /// All of stdout.
    pub stdout: String,
    /// All of stderr.
    pub stderr: String,
}

impl Run {
    /// Runs a command to its end, with this text on stdin.
    ///
    /// # Panics
    ///
    /// When it cannot be started or its output is no UTF-8.
    pub fn of(command: &mut Command, stdin: &str) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        let mut input = child.stdin.take().expect("stdin is piped");
        let stdin = stdin.to_owned();
        // Beside the reading of the output: a long input and a long output would otherwise
        // wait for each other. A command that does not read its input closes it.
        let writer = std::thread::spawn(move || drop(input.write_all(stdin.as_bytes())));
        let output = child.wait_with_output().expect("the command ends");
        writer.join().expect("the input is written");
        Self {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).expect("stdout is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("stderr is UTF-8"),
        }
    }

    /// The one JSON document on stdout.
    ///
    /// # Panics
    ///
    /// When stdout is anything else.
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout)
            .unwrap_or_else(|error| panic!("no JSON: {error}\n{self}"))
    }

    /// The JSON documents on stdout, one a line.
    ///
    /// # Panics
    ///
    /// When a line is anything else.
    pub fn json_lines(&self) -> Vec<Value> {
        let read = |line| {
            serde_json::from_str(line).unwrap_or_else(|error| panic!("no JSON: {error}\n{self}"))
        };
        self.stdout.lines().map(read).collect()
    }
}

/// The run as one text, for snapshots and messages.
impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "exit {}", self.code)?;
        for (name, text) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !text.is_empty() {
                write!(f, "\n--- {name}\n{}", text.trim_end())?;
            }
        }
        Ok(())
    }
}
