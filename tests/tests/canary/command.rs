//! The command line.

use esign_tests::process::Run;
use esign_tests::{reach, workspace};
use tencent_esign::SERVICES;

use super::fill::Canary;
use super::{MARK, assert_silent};

#[test]
fn dry_runs_show_no_sensitive_value_and_no_key() {
    for action in reach::actions(SERVICES) {
        for canary in Canary::ALL {
            // Repeated and long values are for the validator, which does not run here.
            if matches!(canary, Canary::Long | Canary::Repeated) {
                continue;
            }
            let body = canary.record(action.request.shape).to_string();
            let names = [action.service.name, action.name];
            let run = esign(
                &[
                    "call",
                    names[0],
                    names[1],
                    "-",
                    "--dry-run",
                    "--no-validate",
                ],
                &body,
            );
            assert_eq!(run.code, 0, "{} {canary:?}: {run}", action.name);
            assert!(run.stdout.contains(action.name), "{run}");
            assert_silent(action.name, &run.stdout);
            assert_silent(action.name, &run.stderr);
        }
    }
}

#[test]
fn verdicts_show_no_sensitive_value() {
    for action in reach::actions(SERVICES) {
        for canary in Canary::ALL {
            let body = canary.record(action.request.shape).to_string();
            for format in ["text", "json"] {
                let names = [action.service.name, action.name];
                let run = esign(
                    &["validate", names[0], names[1], "-", "--format", format],
                    &body,
                );
                assert_silent(action.name, &run.stdout);
                assert_silent(action.name, &run.stderr);
            }
        }
    }
}

fn esign(arguments: &[&str], stdin: &str) -> Run {
    let mut command = workspace::esign();
    let operator = format!("{{\"UserId\": \"u1\", \"ClientIp\": \"{MARK}\"}}");
    command
        .args(arguments)
        .env("TENCENTCLOUD_SECRET_ID", format!("AKID00000000{MARK}"))
        .env("TENCENTCLOUD_SECRET_KEY", MARK)
        .env("TENCENTCLOUD_TOKEN", MARK)
        .env("ESIGN_ENDPOINT", "http://127.0.0.1:9")
        .env("ESIGN_OPERATOR", operator);
    Run::of(&mut command, stdin)
}
