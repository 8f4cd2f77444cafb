//! A lock as a file, in its only form: sorted, one line for each member, so that a review
//! shows what changed and nothing else.

use serde_json::{Value, json};

use super::lock::{Lock, LockedAction, LockedMember, LockedObject};

/// The text of a lock, with a line break at the end.
pub fn write_lock(lock: &Lock) -> String {
    let Lock {
        service,
        version,
        actions,
        objects,
    } = lock;
    let actions = actions
        .iter()
        .map(|(name, it)| format!("    {}: {}", quoted(name), action(it)));
    let objects = objects.iter().map(|(name, it)| object(name, it));
    format!(
        "{{\n  \"service\": {},\n  \"version\": {},\n  \"actions\": {},\n  \"objects\": {}\n}}\n",
        quoted(service),
        quoted(version),
        block(actions.collect(), "  "),
        block(objects.collect(), "  "),
    )
}

fn action(action: &LockedAction) -> String {
    let LockedAction {
        input,
        output,
        status,
        text,
    } = action;
    line(&[
        ("input", json!(input)),
        ("output", json!(output)),
        ("status", json!(status)),
        ("text", json!(text.as_str())),
    ])
}

fn object(name: &str, object: &LockedObject) -> String {
    let LockedObject { text, members } = object;
    let members = members
        .iter()
        .map(|(name, it)| format!("        {}: {}", quoted(name), member(it)));
    format!(
        "    {}: {{\n      \"text\": {},\n      \"members\": {}\n    }}",
        quoted(name),
        quoted(text.as_str()),
        block(members.collect(), "      "),
    )
}

fn member(member: &LockedMember) -> String {
    let LockedMember {
        ty,
        member,
        required,
        output_required,
        disabled,
        text,
    } = member;
    line(&[
        ("type", json!(ty)),
        ("member", json!(member)),
        ("required", json!(required)),
        ("output_required", json!(output_required)),
        ("disabled", json!(disabled)),
        ("text", json!(text.as_str())),
    ])
}

/// An object on one line.
fn line(members: &[(&str, Value)]) -> String {
    let members = members
        .iter()
        .map(|(key, value)| format!("\"{key}\": {value}"));
    format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
}

/// An object of members that are already written.
fn block(members: Vec<String>, indent: &str) -> String {
    match members.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{\n{}\n{indent}}}", members.join(",\n")),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
