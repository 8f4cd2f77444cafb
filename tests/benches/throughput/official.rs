//! The vendor's own clients, as they are installed by `.ci/interop`.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use esign_tests::process::Run;
use esign_tests::{tell, workspace};

use crate::subject::Subject;

/// The rates of the vendor's clients, where they are at hand.
pub(crate) fn rows(subject: &Subject, callers: usize, round: Duration) -> Vec<(String, f64)> {
    let Some(folder) = std::env::var_os("ESIGN_INTEROP").map(PathBuf::from) else {
        tell(
            "not run: the vendor's clients; set ESIGN_INTEROP to the folder that .ci/interop made",
        );
        return Vec::new();
    };
    let node = (Path::new("node").to_owned(), "load.js");
    let python = (folder.join("python/bin/python"), "load.py");
    let clients = [
        ("official Node client", node),
        ("official Python client", python),
    ];
    let row = |(name, (program, script)): (&str, (PathBuf, &str))| {
        let mut command = Command::new(program);
        command
            .arg(workspace::root().join("tests/interop").join(script))
            .arg(callers.to_string())
            // A moment longer than the others: they start slowly.
            .arg((round * 5).as_secs_f64().to_string())
            .env("NODE_PATH", folder.join("node/node_modules"))
            .env("INTEROP_ENDPOINT", subject.address.to_string())
            .env("INTEROP_SECRET_ID", "AKIDEXAMPLE")
            .env("INTEROP_SECRET_KEY", "SECRETEXAMPLE");
        let run = Run::of(&mut command, &subject.json.to_string());
        assert_eq!(run.code, 0, "{run}");
        let told = run.json();
        let number = |name: &str| told[name].as_f64().expect("a number");
        (name.to_owned(), number("calls") / number("seconds"))
    };
    clients.into_iter().map(row).collect()
}
