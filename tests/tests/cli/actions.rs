//! `esign actions`.

use serde_json::Value;
use tencent_esign::SERVICES;

use super::esign;

#[test]
fn the_list_in_json() {
    let run = esign(&["actions", "--format", "json"], "");
    assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{run}");
    let rows = run.json();
    let rows = rows.as_array().expect("a list");
    let known: usize = SERVICES.iter().map(|catalog| catalog.actions.len()).sum();
    assert_eq!(rows.len(), known);
    let key = |row: &Value| {
        ["service", "version", "action"].map(|key| row[key].as_str().map(str::to_owned))
    };
    assert!(rows.is_sorted_by_key(key), "{run}");
    for row in rows {
        let keys: Vec<_> = row
            .as_object()
            .expect("an object")
            .keys()
            .map(String::as_str)
            .collect();
        let expected = [
            "service",
            "version",
            "action",
            "summary",
            "effect",
            "host",
            "rate_limit",
            "deprecated",
        ];
        assert_eq!(sorted(keys), sorted(expected.into()), "{row}");
        assert!(matches!(
            row["effect"].as_str(),
            Some("read" | "write" | "idempotent-write")
        ));
        assert!(
            matches!(row["host"].as_str(), Some("api" | "file")),
            "{row}"
        );
        assert!(
            row["rate_limit"].is_null() || row["rate_limit"].is_u64(),
            "{row}"
        );
        assert!(row["deprecated"].is_boolean(), "{row}");
    }
}

#[test]
fn one_action() {
    let run = esign(&["actions", "--service", "ess", "--format", "json"], "");
    let rows = run.json();
    let rows = rows.as_array().expect("a list");
    assert!(rows.iter().all(|row| row["service"] == "ess"), "{run}");
    let row = rows
        .iter()
        .find(|row| row["action"] == "CreateFlowByFiles")
        .expect("it is known");
    let mut row = row.clone();
    assert!(!row["summary"].as_str().expect("a sentence").is_empty());
    row["summary"] = "…".into();
    assert_eq!(
        row,
        serde_json::json!({
            "service": "ess",
            "version": "2020-11-11",
            "action": "CreateFlowByFiles",
            "summary": "…",
            "effect": "write",
            "host": "api",
            "rate_limit": 300,
            "deprecated": false
        })
    );
}

#[test]
fn the_list_in_text_has_a_line_for_each() {
    let text = esign(&["actions"], "");
    assert_eq!(text.code, 0, "{text}");
    for catalog in SERVICES {
        for action in catalog.actions {
            let mut lines = text.stdout.lines();
            let is_it = |line: &str| {
                let mut words = line.split_whitespace();
                (words.next(), words.next()) == (Some(catalog.service.name), Some(action.name))
            };
            assert!(lines.any(is_it), "{}: {text}", action.name);
        }
    }
}

#[test]
fn a_service_that_is_unknown() {
    let run = esign(&["actions", "--service", "cvm"], "");
    insta::assert_snapshot!(run, @r"
    exit 2
    --- stderr
    error: there is no service `cvm`; use one of ess, essbasic
    ");
}

fn sorted(mut names: Vec<&str>) -> Vec<&str> {
    names.sort_unstable();
    names
}
