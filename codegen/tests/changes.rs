//! A small change of the schema is a small change of one generated file.

mod support;

use std::collections::BTreeMap;

use codegen::Sources;
use serde_json::{Value, json};

use crate::support::{generate, sources};

#[test]
fn a_changed_sentence_is_a_changed_line() {
    let change = |file: &mut Value| file["fields"][0]["doc"] = json!("Something else.");
    assert_eq!(
        diff("fields", "structs/Parcel", change),
        ("demo/structs/parcel.rs".into(), 1, 1)
    );
}

#[test]
fn a_changed_limit_is_a_changed_row_and_its_documentation() {
    let change = |file: &mut Value| file["fields"][0]["maxLength"] = json!(201);
    assert_eq!(
        diff("checks", "structs/Texts", change),
        ("demo/structs/texts.rs".into(), 2, 2)
    );
}

#[test]
fn an_optional_member_only_adds_lines() {
    let change = |file: &mut Value| {
        let fields = file["fields"].as_array_mut().expect("a list of fields");
        fields.insert(
            4,
            json!({"name": "Colour", "type": "string", "doc": "What it is painted in."}),
        );
    };
    // Documentation, field and blank; two lists of members; the setter; the row of the table.
    assert_eq!(
        diff("fields", "structs/Parcel", change),
        ("demo/structs/parcel.rs".into(), 11, 0)
    );
}

#[test]
fn a_rule_only_adds_its_row_and_its_documentation() {
    let change = |file: &mut Value| {
        let rules = file["rules"].as_array_mut().expect("a list of rules");
        rules.insert(
            3,
            json!({"id": "new", "doc": "A new rule.", "require": ["A"]}),
        );
    };
    assert_eq!(
        diff("conditions", "structs/Form", change),
        ("demo/structs/form.rs".into(), 10, 0)
    );
}

#[test]
fn a_value_adds_a_constant_and_changes_the_list() {
    let change = |file: &mut Value| {
        let values = file["values"].as_array_mut().expect("a list of values");
        values.push(json!({"value": 3, "name": "THIRD", "doc": "Above that."}));
    };
    assert_eq!(
        diff("integer_enum", "enums/Level", change),
        ("demo/enums/level.rs".into(), 3, 1)
    );
}

/// The one file that a change in a fixture's file changes, and how many lines come and go.
fn diff(fixture: &str, file: &str, change: impl Fn(&mut Value)) -> (String, usize, usize) {
    let before = sources(fixture);
    let path = format!("demo/2026-01-01/{file}.json");
    let files = before.files.iter().map(|file| {
        let mut text = file.text.clone();
        if file.path == path {
            let mut content: Value = serde_json::from_str(&text).expect("JSON");
            change(&mut content);
            text = content.to_string();
        }
        (file.path.clone(), text.into_bytes())
    });
    let after = generate(&Sources::from_files(files));
    let before = generate(&before);
    assert!(before.keys().eq(after.keys()), "no file comes or goes");
    let mut changed = before.iter().filter(|(path, text)| after[*path] != **text);
    let (path, text) = changed.next().expect("a file that differs");
    assert_eq!(changed.next(), None, "one file alone differs");
    let (old, new) = (lines(text), lines(&after[path]));
    (path.clone(), surplus(&new, &old), surplus(&old, &new))
}

/// How often each line occurs.
fn lines(text: &str) -> BTreeMap<&str, usize> {
    let mut lines = BTreeMap::new();
    for line in text.lines() {
        *lines.entry(line).or_default() += 1;
    }
    lines
}

/// How many lines are here and not there.
fn surplus(here: &BTreeMap<&str, usize>, there: &BTreeMap<&str, usize>) -> usize {
    let more = |(line, count): (&&str, &usize)| {
        count.saturating_sub(there.get(*line).copied().unwrap_or(0))
    };
    here.iter().map(more).sum()
}
