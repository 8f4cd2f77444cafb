//! Random schemas that are valid by construction, with the nastiest names there are.

mod names;

use std::collections::BTreeSet;

use codegen::Sources;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use self::names::{ACTIONS, MEMBERS, TYPES, WORDS};

/// The folder of the one service.
const FOLDER: &str = "demo/2026-01-01";

/// Sources of a random service.
pub(crate) fn sources() -> impl Strategy<Value = Sources> {
    schema().prop_map(|schema| Sources::from_files(schema.files()))
}

/// What is drawn; [`Schema::files`] makes it a valid schema.
#[derive(Debug)]
struct Schema {
    structs: Vec<(String, Record)>,
    enums: Vec<(String, bool, Vec<i8>, String)>,
    actions: Vec<(String, Record, Record, u8, String)>,
}

#[derive(Debug)]
struct Record {
    doc: String,
    members: Vec<Member>,
    has_rule: bool,
}

#[derive(Debug)]
struct Member {
    name: String,
    kind: usize,
    is_list: bool,
    is_required: bool,
    is_sensitive: bool,
    limits: bool,
    deprecation: Option<bool>,
    doc: String,
}

fn schema() -> impl Strategy<Value = Schema> {
    let structs = vec((name(&TYPES), record()), 0..8);
    let constants = vec(-3_i8..3, 1..4);
    let enums = vec((name(&TYPES), any::<bool>(), constants, doc()), 0..4);
    let actions = vec(
        (name(&ACTIONS), record(), record(), any::<u8>(), doc()),
        0..5,
    );
    (structs, enums, actions).prop_map(|(structs, enums, actions)| Schema {
        structs,
        enums,
        actions,
    })
}

fn name(known: &'static [&'static str]) -> impl Strategy<Value = String> {
    let known = select(known).prop_map(str::to_owned);
    prop_oneof![3 => known, 1 => "[A-Za-z][A-Za-z0-9_]{0,6}"]
}

fn doc() -> impl Strategy<Value = String> {
    vec(select(&WORDS[..]), 0..9).prop_map(|words| format!("Says {}", words.join(" ")))
}

fn record() -> impl Strategy<Value = Record> {
    (doc(), vec(member(), 0..9), any::<bool>()).prop_map(|(doc, members, has_rule)| Record {
        doc,
        members,
        has_rule,
    })
}

fn member() -> impl Strategy<Value = Member> {
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let deprecation = option::weighted(0.1, any::<bool>());
    (name(&MEMBERS), any::<usize>(), flags, deprecation, doc()).prop_map(
        |(name, kind, (is_list, is_required, is_sensitive, limits), deprecation, doc)| Member {
            name,
            kind,
            is_list,
            is_required,
            is_sensitive,
            limits,
            deprecation,
            doc,
        },
    )
}

impl Schema {
    fn files(self) -> Vec<(String, Vec<u8>)> {
        let Self {
            mut structs,
            mut enums,
            mut actions,
        } = self;
        let mut taken = BTreeSet::new();
        structs.retain(|(name, ..)| is_new(&mut taken, name));
        enums.retain(|(name, ..)| {
            let is_camel = name.starts_with(|c: char| c.is_ascii_uppercase());
            is_camel && !name.contains('_') && is_new(&mut taken, name)
        });
        let mut methods = BTreeSet::new();
        actions.retain(|(name, ..)| is_new(&mut methods, name));
        // Some structs are held by nobody and travel as JSON in strings.
        let payloads = structs.split_off(structs.len() - structs.len() / 3);
        let names = |structs: &[(String, Record)]| {
            let names = structs.iter().map(|(name, _)| name.clone());
            names.collect::<Vec<_>>()
        };
        let mut types = Types {
            structs: names(&structs),
            payloads: names(&payloads),
            enums: enums.iter().map(|(name, ..)| name.clone()).collect(),
        };

        let mut files = vec![file("service", service())];
        for (index, (name, record)) in structs.into_iter().enumerate() {
            let mut content = types.record(record, index);
            content.insert("name".into(), json!(name));
            files.push(file(&format!("structs/{name}"), content.into()));
        }
        let held = std::mem::replace(&mut types.structs, types.payloads.clone());
        for (index, (name, record)) in payloads.into_iter().enumerate() {
            let mut content = types.record(record, index);
            content.insert("name".into(), json!(name));
            files.push(file(&format!("structs/{name}"), content.into()));
        }
        types.structs = held;
        for (name, is_text, values, doc) in enums {
            files.push(file(
                &format!("enums/{name}"),
                enumeration(&name, is_text, values, &doc),
            ));
        }
        for (name, request, response, kind, doc) in actions {
            let mut request = types.record(request, usize::MAX);
            types.identify(&mut request);
            let mut response = types.record(response, usize::MAX);
            request.remove("doc");
            response.retain(|key, _| key == "fields");
            let effects = ["read", "write", "idempotent-write"];
            let content = json!({
                "name": name, "summary": doc, "effect": effects[usize::from(kind) % 3],
                "host": if kind < 128 { "api" } else { "file" },
                "request": request, "response": response,
            });
            files.push(file(&format!("actions/{name}"), content));
        }
        files
    }
}

/// Whether a name is new, by letters alone: it becomes the name of a file.
fn is_new(taken: &mut BTreeSet<String>, name: &str) -> bool {
    let is_reserved = name.ends_with("Request") || name.ends_with("Response");
    !is_reserved && taken.insert(name.to_lowercase())
}

fn file(name: &str, content: Value) -> (String, Vec<u8>) {
    (
        format!("{FOLDER}/{name}.json"),
        content.to_string().into_bytes(),
    )
}

fn service() -> Value {
    let host = json!({"production": "demo.example.com", "test": "test.example.com"});
    json!({
        "service": "demo", "version": "2026-01-01", "doc": "A service.",
        "hosts": {"api": host, "file": host}, "identity": ["Operator", "operator", "Agent"],
    })
}

fn enumeration(name: &str, is_text: bool, mut values: Vec<i8>, doc: &str) -> Value {
    values.sort_unstable();
    values.dedup();
    let values = values.into_iter().map(|value| {
        let number = value + 4;
        let wire = if is_text {
            json!(format!("value \"{value}\""))
        } else {
            json!(value)
        };
        json!({"value": wire, "name": format!("V_{number}"), "doc": doc})
    });
    let values: Vec<_> = values.collect();
    json!({
        "name": name, "type": if is_text { "string" } else { "integer" }, "doc": doc,
        "values": values,
    })
}

/// What members can be of.
struct Types {
    structs: Vec<String>,
    /// What strings can carry.
    payloads: Vec<String>,
    enums: Vec<String>,
}

impl Types {
    /// A record; `place` is that of its struct, behind all structs for requests and answers.
    fn record(&self, record: Record, place: usize) -> Map<String, Value> {
        let mut taken =
            BTreeSet::from(["Operator", "operator", "Agent", "RequestId"].map(str::to_owned));
        let mut fields = Vec::new();
        for member in record.members {
            if taken.insert(member.name.clone()) {
                fields.push(self.field(member, place));
            }
        }
        let mut rules = Vec::new();
        if let Some(first) = fields.first().filter(|_| record.has_rule) {
            rules.push(json!({"id": "a-rule", "doc": record.doc, "require": [first["name"]]}));
        }
        let content = json!({"doc": record.doc, "fields": fields, "rules": rules});
        content.as_object().cloned().unwrap_or_default()
    }

    fn field(&self, member: Member, place: usize) -> Value {
        let primitives = ["string", "integer", "float", "boolean", "binary"];
        let names = self.structs.iter().chain(&self.enums).map(String::as_str);
        let names: Vec<_> = names.chain(primitives).collect();
        let index = member.kind % names.len();
        let ty = names[index];
        // A struct that must hold itself could not be built.
        let is_forward = index < self.structs.len() && index >= place;
        let mut field = json!({
            "name": member.name, "doc": format!("{} of {}", member.doc, member.name), "sensitive": member.is_sensitive,
            "type": if member.is_list { json!({"list": ty}) } else { json!(ty) },
            "required": member.is_required && (member.is_list || !is_forward),
        });
        if let Some(is_disabled) = member.deprecation {
            let state = if is_disabled {
                "disabled"
            } else {
                "deprecated"
            };
            field["deprecated"] = json!({"state": state, "note": member.doc});
        }
        match ty {
            "string" if member.limits => {
                field["maxLength"] = json!({"value": 9, "severity": "warn"});
                if let Some(payload) = self.payloads.first() {
                    field["json"] = match member.is_required {
                        true => json!({"list": payload}),
                        false => json!({"value": payload, "severity": "warn"}),
                    };
                }
            }
            "integer" | "float" if member.limits => field["minimum"] = json!(-1),
            _ => {}
        }
        field
    }

    /// Adds the members that say who calls.
    fn identify(&self, request: &mut Map<String, Value>) {
        let Some(name) = self.structs.first() else {
            return;
        };
        if let Some(fields) = request.get_mut("fields").and_then(Value::as_array_mut) {
            fields.push(
                json!({"name": "Operator", "type": name, "required": true, "doc": "Who calls."}),
            );
            fields.push(json!({"name": "operator", "type": name, "doc": "Who else calls."}));
        }
    }
}
