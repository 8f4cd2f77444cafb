//! The command line.

use esign_tests::process::Run;
use esign_tests::{reach, workspace};
use serde_json::json;
use tencent_esign::SERVICES;

use super::fill::Canary;
use super::{MARK, assert_silent};

/// One process for each action: plain values for one, other mistakes for the next.
#[test]
fn dry_runs_show_no_sensitive_value_and_no_key() {
    let kinds = [Canary::OtherType, Canary::OtherDepth, Canary::Strange];
    for (action, other) in reach::actions(SERVICES).zip(kinds.into_iter().cycle()) {
        for canary in [Canary::Plain, other] {
            let body = canary.record(action.request.shape).to_string();
            let (service, name) = (action.service.name, action.name);
            let call = ["call", service, name, "-", "--dry-run", "--no-validate"];
            let run = esign(&call, &body);
            assert_eq!(run.code, 0, "{name} {canary:?}: {run}");
            assert!(run.stdout.contains(name), "{run}");
            assert_silent(name, &run.stdout);
            assert_silent(name, &run.stderr);
            let refused = esign(&call[..5], &body);
            assert_silent(name, &refused.stdout);
            assert_silent(name, &refused.stderr);
        }
    }
}

#[test]
fn verdicts_show_no_sensitive_value() {
    let mut batch = String::new();
    for action in reach::actions(SERVICES) {
        for canary in Canary::ALL {
            let (service, name) = (action.service.name, action.name);
            let request = canary.record(action.request.shape);
            let line = json!({"service": service, "action": name, "request": request});
            batch.push_str(&format!("{line}\n"));
        }
    }
    let run = esign(&["validate", "--batch", "-"], &batch);
    assert_eq!(run.stdout.lines().count(), batch.lines().count());
    for line in run.stdout.lines().chain([run.stderr.as_str()]) {
        assert_silent("a verdict", line);
    }
    // As text, what the actions have in common.
    let mut services = SERVICES
        .iter()
        .filter_map(|catalog| catalog.actions.first());
    let action = services.next().expect("some action is known");
    let body = Canary::Strange.record(action.request.shape).to_string();
    let run = esign(&["validate", action.service.name, action.name], &body);
    assert_silent("a verdict in words", &run.stdout);
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
