//! Definitions in the vendor's form, small and random, and all the noise that may be in them.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// What the definitions say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Definitions {
    pub(crate) actions: BTreeMap<String, Action>,
    pub(crate) objects: BTreeMap<String, Object>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Action {
    pub(crate) title: String,
    pub(crate) document: String,
    pub(crate) input: String,
    pub(crate) output: String,
    pub(crate) status: &'static str,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Object {
    pub(crate) document: String,
    pub(crate) members: BTreeMap<String, Member>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    pub(crate) ty: (&'static str, String),
    pub(crate) required: bool,
    pub(crate) output_required: bool,
    pub(crate) disabled: bool,
    pub(crate) document: String,
}

/// The pairs that need no object.
pub(crate) const PRIMITIVES: [(&str, &str); 5] = [
    ("string", "string"),
    ("int", "int64"),
    ("int", "uint64"),
    ("bool", "bool"),
    ("list", "string"),
];

/// Definitions with some actions that have ends of their own, some that share them, and
/// structs that anything may hold.
pub(crate) fn definitions() -> impl Strategy<Value = Definitions> {
    let structs = btree_map("S[a-d]", object(), 1..5);
    let actions = vec((object(), object(), document(), any::<bool>()), 1..5);
    (structs, actions).prop_map(|(structs, actions)| {
        let mut all = Definitions {
            objects: structs,
            ..Definitions::default()
        };
        for (index, (request, response, document, shares)) in actions.into_iter().enumerate() {
            let name = format!("Act{index}");
            let mut input = format!("{name}Request");
            match index.checked_sub(1).filter(|_| shares) {
                Some(before) => input = all.actions[&format!("Act{before}")].input.clone(),
                None => drop(all.objects.insert(input.clone(), request)),
            }
            let output = format!("{name}Response");
            all.objects.insert(output.clone(), response);
            let action = Action {
                title: format!("title {index}"),
                document,
                input,
                output,
                status: "online",
            };
            all.actions.insert(name, action);
        }
        // Types were drawn before anybody knew which structs there are.
        let known: Vec<_> = all.objects.keys().cloned().collect();
        let members = all
            .objects
            .values_mut()
            .flat_map(|it| it.members.values_mut());
        for member in members.filter(|member| !known.contains(&member.ty.1)) {
            if matches!(member.ty.0, "object" | "list") && member.ty.1 != "string" {
                member.ty = ("string", "string".to_owned());
            }
        }
        all
    })
}

pub(crate) fn object() -> impl Strategy<Value = Object> {
    let members = btree_map("M[a-f]", member(), 0..5);
    (document(), members).prop_map(|(document, members)| Object { document, members })
}

fn member() -> impl Strategy<Value = Member> {
    let primitive = select(&PRIMITIVES[..]).prop_map(|(ty, exact)| (ty, exact.to_owned()));
    let structure = (select(vec!["object", "list"]), "S[a-d]");
    let ty = prop_oneof![3 => primitive, 1 => structure];
    let flags = any::<(bool, bool, bool)>();
    (ty, flags, document()).prop_map(|(ty, (required, output_required, disabled), document)| {
        Member {
            ty,
            required,
            output_required,
            disabled,
            document,
        }
    })
}

fn document() -> impl Strategy<Value = String> {
    "[a-c合\n<&]{0,4}"
}

impl Definitions {
    /// Whether an object is nothing but one side of one action, and of which.
    pub(crate) fn owner(&self, object: &str) -> Option<&str> {
        let is_end = |action: &Action| action.input == object || action.output == object;
        let mut owners = self.actions.iter().filter(|(_, action)| is_end(action));
        let (owner, _) = owners.next()?;
        (owners.next().is_none() && !self.is_held(object)).then_some(owner)
    }

    /// Whether anything refers to an object.
    pub(crate) fn is_used(&self, object: &str) -> bool {
        let is_end = |action: &Action| action.input == object || action.output == object;
        self.actions.values().any(is_end) || self.is_held(object)
    }

    fn is_held(&self, object: &str) -> bool {
        let mut members = self.objects.values().flat_map(|it| it.members.values());
        members.any(|member| member.ty.1 == object)
    }

    /// The definitions as the vendor would write them. The noise decides the order, the
    /// examples, the nullability marks, and whether `false` is written or left out.
    pub(crate) fn text(&self, noise: u64) -> String {
        let actions = self.actions.iter().map(|(name, it)| {
            let value = json!({
                "name": it.title, "document": it.document, "input": it.input,
                "output": it.output, "status": it.status,
            });
            (name.clone(), value.to_string())
        });
        let objects = self.objects.iter().map(|(name, it)| {
            let members = it.members.iter().map(|(member, it)| {
                let noise = hash(noise, &format!("{name}/{member}"));
                (member.clone(), it.value(member, noise).to_string())
            });
            let members: Vec<_> = shuffled(members, noise)
                .into_iter()
                .map(|(_, text)| text)
                .collect();
            let document = Value::from(it.document.as_str());
            let members = members.join(",");
            let text = format!("{{\"document\": {document}, \"members\": [{members}]}}");
            (name.clone(), text)
        });
        let brief = noise.to_string();
        let metadata = json!({
            "serviceShortName": "demo", "apiVersion": "2026-01-01", "api_brief": brief,
        });
        format!(
            "{{\"actions\": {}, \"metadata\": {metadata}, \"objects\": {}}}",
            braced(shuffled(actions, noise)),
            braced(shuffled(objects, noise)),
        )
    }

    /// The definitions as the reader reads them.
    pub(crate) fn read(&self, noise: u64) -> codegen::vendor::Definitions {
        let text = self.text(noise);
        codegen::vendor::read(Path::new("demo.api.json"), &text)
            .unwrap_or_else(|found| panic!("{found:#?}\n{text}"))
    }
}

impl Member {
    fn value(&self, name: &str, noise: u64) -> Value {
        let mut value = json!({
            "name": name, "type": self.ty.0, "member": self.ty.1, "document": self.document,
        });
        let flags = [
            ("required", self.required),
            ("output_required", self.output_required),
            ("disabled", self.disabled),
        ];
        for (index, (key, flag)) in flags.into_iter().enumerate() {
            if flag || noise >> index & 1 == 1 {
                value[key] = json!(flag);
            }
        }
        if noise & 8 > 0 {
            value["example"] = json!(noise.to_string());
        }
        if noise & 16 > 0 {
            value["value_allowed_null"] = json!(noise & 32 > 0);
        }
        value
    }
}

fn shuffled(entries: impl Iterator<Item = (String, String)>, noise: u64) -> Vec<(String, String)> {
    let mut entries: Vec<_> = entries.collect();
    entries.sort_by_key(|(name, _)| hash(noise, name));
    entries
}

fn braced(entries: Vec<(String, String)>) -> String {
    let entries = entries
        .iter()
        .map(|(name, text)| format!("{}: {text}", Value::from(name.as_str())));
    format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
}

fn hash(noise: u64, name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (noise, name).hash(&mut hasher);
    hasher.finish()
}
