//! Exit code 2: nothing on stdout, and a message on stderr that says what to do.

use super::esign;

#[test]
fn bad_usage() {
    let cases: &[&[&str]] = &[
        &[],
        &["no-such-command"],
        &["actions", "--no-such-flag"],
        &["actions", "--format", "yaml"],
        &["validate"],
        &["validate", "ess"],
        &[
            "validate",
            "ess",
            "CreateFlowByFiles",
            "-",
            "--no-such-flag",
        ],
        &["validate", "ess", "CreateFlowByFiles", "--batch", "-"],
        &["decode"],
        &["sign"],
        &["call", "ess"],
        &["call", "ess", "StartFlow", "--wait-timeout", "5"],
        &["call", "ess", "StartFlow", "--wait", "--dry-run"],
        &["call", "ess", "StartFlow", "--language", "fr"],
        &["upload", "ess"],
        &["completions"],
        &["completions", "tcsh"],
    ];
    for arguments in cases {
        let run = esign(arguments, "{}");
        assert_eq!(
            (run.code, run.stdout.as_str()),
            (2, ""),
            "{arguments:?}: {run}"
        );
        assert!(run.stderr.contains("help"), "{arguments:?}: {run}");
    }
}

#[test]
fn files_that_cannot_be_read() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path().to_str().expect("the path is UTF-8");
    let missing = format!("{folder}/missing.json");
    for path in [missing.as_str(), folder] {
        let cases: &[&[&str]] = &[
            &["validate", "ess", "CreateFlowByFiles", path],
            &["validate", "--batch", path],
            &["decode", "--batch", path],
        ];
        for arguments in cases {
            let run = esign(arguments, "");
            assert_eq!(
                (run.code, run.stdout.as_str()),
                (2, ""),
                "{arguments:?}: {run}"
            );
            assert!(run.stderr.contains(path), "{arguments:?}: {run}");
        }
    }
}

#[test]
fn help_and_version_are_no_mistakes() {
    for argument in ["--help", "--version"] {
        let run = esign(&[argument], "");
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
        assert!(run.stdout.contains("esign"), "{run}");
    }
}
