//! `esign call --dry-run`: what it shows, and that no secret is in it.

use std::fs;

use esign_tests::process::Run;
use esign_tests::workspace;

use super::{calling, esign_with};

const NOWHERE: &str = "http://127.0.0.1:9";

/// The run without what is different in each: the moment of signing and the day.
fn settled(run: &Run) -> String {
    let lines = run.stdout.lines().map(|line| {
        if line.starts_with("x-tc-timestamp: ") {
            return "x-tc-timestamp: NOW".to_owned();
        }
        let Some((before, after)) = line.split_once("****/") else {
            return line.to_owned();
        };
        let (_, scope) = after.split_once('/').expect("a scope");
        format!("{before}****/DAY/{scope}")
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn of_an_action_that_is_not_known_all_is_masked() {
    let body = r#"{"Mobile": "13800138000", "More": {"Name": "Li"}, "None": null}"#;
    let run = calling(
        &[
            "call",
            "ess",
            "NewAction",
            "--dry-run",
            "--language",
            "en-US",
        ],
        body,
        NOWHERE,
    );
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    insta::assert_snapshot!(settled(&run), @"");
}

#[test]
fn a_token_and_the_keys_of_a_profile_are_masked() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join(".tencentcloud");
    fs::create_dir(&folder).expect("a folder");
    let text = "[tests]\nsecret_id = AKIDPROFILE\nsecret_key = KEYPROFILE\n";
    fs::write(folder.join("credentials"), text).expect("a file");
    let mut command = workspace::esign();
    command.args([
        "call",
        "ess",
        "DescribeFlowBriefs",
        "--dry-run",
        "--endpoint",
    ]);
    command.args([NOWHERE, "--profile", "tests"]);
    command.env("HOME", home.path());
    command.env("ESIGN_OPERATOR", "yDRSRUUgygj6qnwfUuO4zjEwc193c2hH");
    let body = r#"{"FlowIds": ["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"]}"#;
    let run = Run::of(&mut command, body);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.contains("Credential=AK****/"), "{run}");
    assert!(!run.to_string().contains("PROFILE"), "{run}");

    let variables = [
        ("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE"),
        ("TENCENTCLOUD_SECRET_KEY", "SECRETEXAMPLE"),
        ("TENCENTCLOUD_TOKEN", "TOKENEXAMPLE"),
    ];
    let arguments = [
        "call",
        "ess",
        "DescribeFlowBriefs",
        "--dry-run",
        "--no-validate",
    ];
    let run = esign_with(&arguments, body, &variables);
    assert_eq!(run.code, 0, "{run}");
    assert!(run.stdout.contains("x-tc-token: ****"), "{run}");
    assert!(!run.to_string().contains("EXAMPLE"), "{run}");
}

#[test]
fn a_profile_that_is_not_there() {
    let run = calling(
        &["call", "ess", "DescribeFlowBriefs", "--profile", "none"],
        "{}",
        NOWHERE,
    );
    assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{run}");
    assert!(run.stderr.contains("none"), "{run}");
}
