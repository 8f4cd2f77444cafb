//! `esign explain`.

use serde_json::json;

use super::esign;

#[test]
fn a_code_in_text() {
    let run = esign(
        &[
            "explain",
            "OperationDenied.DocumentNoAvailable",
            "--service",
            "ess",
        ],
        "",
    );
    insta::assert_snapshot!(run, @r"
    exit 0
    --- stdout
    ess 2020-11-11: OperationDenied.DocumentNoAvailable
      The document of the contract is not ready yet.
      Call StartFlow again some seconds later, or after the callback about the document, but within 5 minutes of CreateDocument.
      Listed by StartFlow.
    ");
}

#[test]
fn a_code_in_json() {
    let run = esign(
        &["explain", "OperationDenied.QrInvalid", "--format", "json"],
        "",
    );
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    let mut found = run.json();
    let found = found.as_array_mut().expect("a list");
    assert_eq!(found.len(), 2, "{run}");
    for explanation in found.iter_mut() {
        assert!(
            explanation["meaning"]
                .as_str()
                .is_some_and(|it| it.ends_with('.'))
        );
        explanation["meaning"] = "…".into();
        explanation["remedy"] = "…".into();
        explanation["actions"] = "…".into();
    }
    let expected = json!({
        "service": "ess",
        "version": "2020-11-11",
        "code": "OperationDenied.QrInvalid",
        "meaning": "…",
        "remedy": "…",
        "actions": "…"
    });
    assert_eq!(found[0], expected);
}

#[test]
fn a_code_that_came_after_this_version_has_its_family() {
    let run = esign(
        &["explain", "InvalidParameter.Brand.New", "--service", "ess"],
        "",
    );
    insta::assert_snapshot!(run, @r"
    exit 0
    --- stdout
    ess 2020-11-11: InvalidParameter
      A parameter is wrong; the message tells which.
      Correct what the message names; this can also be a state, such as an OpenId that is tied to another user.
      InvalidParameter.Brand.New is not documented; this is its family.
    ");
}

#[test]
fn a_code_that_nobody_documents() {
    let run = esign(&["explain", "NoSuch.Code"], "");
    insta::assert_snapshot!(run, @r"
    exit 1
    --- stdout
    no service documents `NoSuch.Code` or its family
    ");
    let run = esign(&["explain", "NoSuch.Code", "--format", "json"], "");
    assert_eq!((run.code, run.stdout.as_str()), (1, "[]\n"), "{run}");
}

#[test]
fn a_service_that_is_unknown() {
    let run = esign(&["explain", "InternalError", "--service", "cvm"], "");
    insta::assert_snapshot!(run, @r"
    exit 2
    --- stderr
    error: there is no service `cvm`; use one of ess, essbasic
    ");
}

#[test]
fn a_code_of_many_actions_names_some() {
    let run = esign(&["explain", "OperationDenied", "--service", "ess"], "");
    let last = run.stdout.lines().last().unwrap_or_default();
    assert!(
        last.starts_with("  Listed by ArchiveDynamicFlow, "),
        "{run}"
    );
    assert!(last.ends_with(" more (--format json has all)."), "{run}");
}
