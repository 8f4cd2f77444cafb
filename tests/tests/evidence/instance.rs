//! The requests of documented successes and the structs in them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use esign_tests::example::Example;
use serde_json::Value;
use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::record::{Field, Kind, Shape};
use tencent_esign::runtime::validate::{Content, Literal, Test};

/// A value of a record type in a documented success.
pub(super) struct Instance<'e> {
    /// Where it is documented.
    pub(super) example: &'e Example,
    /// Its place in the request; empty for the request itself. Of what a string carries as
    /// JSON the pointer goes on behind that of the string.
    pub(super) pointer: String,
    /// Its type.
    pub(super) shape: &'static Shape,
    /// The object.
    pub(super) value: Cow<'e, Value>,
}

impl<'e> Instance<'e> {
    /// The requests of all successes, each followed by the structs in it.
    pub(super) fn all(examples: &'e [Example], services: &'static [Catalog]) -> Vec<Self> {
        let mut found = Vec::new();
        for example in examples.iter().filter(|example| example.is_success()) {
            let action = example
                .action(services)
                .unwrap_or_else(|| panic!("the schema does not describe {example}"));
            let request = Kind::Record(action.request.shape);
            let value = Cow::Borrowed(&example.request);
            collect(example, request, value, "", &mut found);
        }
        found
    }
}

/// How many types have a value.
pub(super) fn types(instances: &[Instance<'_>]) -> usize {
    let types = instances.iter();
    let types = types.map(|instance| std::ptr::from_ref(instance.shape).addr());
    types.collect::<BTreeSet<_>>().len()
}

fn collect<'e>(
    example: &'e Example,
    kind: Kind,
    value: Cow<'e, Value>,
    pointer: &str,
    found: &mut Vec<Instance<'e>>,
) {
    match (kind, &*value) {
        (Kind::List(item), Value::Array(values)) => {
            for index in 0..values.len() {
                let value = part(&value, |value| value.get(index));
                let pointer = format!("{pointer}/{index}");
                collect(example, *item, value, &pointer, found);
            }
        }
        // An empty member counts as absent, so its type's tables do not hold.
        (Kind::Record(shape), Value::Object(members)) if !members.is_empty() => {
            let there = shape.fields.iter();
            for field in there.filter(|field| members.contains_key(field.name())) {
                let inner = part(&value, |value| value.get(field.name()));
                let pointer = format!("{pointer}/{}", field.name());
                match carried(field, &value, &inner) {
                    Some((kind, text)) => collect(example, kind, text, &pointer, found),
                    None => collect(example, *field.kind(), inner, &pointer, found),
                }
            }
            found.push(Instance {
                example,
                pointer: pointer.to_owned(),
                shape,
                value,
            });
        }
        _ => {}
    }
}

/// A part of a value that is there.
fn part<'e>(value: &Cow<'e, Value>, find: impl Fn(&Value) -> Option<&Value>) -> Cow<'e, Value> {
    match value {
        Cow::Borrowed(value) => find(value).map_or(Cow::Owned(Value::Null), Cow::Borrowed),
        Cow::Owned(value) => Cow::Owned(find(value).cloned().unwrap_or_default()),
    }
}

/// What a string carries as JSON, with its type, where the schema has one.
fn carried<'e>(field: &Field, owner: &Value, text: &Value) -> Option<(Kind, Cow<'e, Value>)> {
    let mut checks = field.limits().iter();
    let kind = checks.find_map(|check| match *check.test() {
        Test::Json(content) => kind(chosen(content, owner)),
        _ => None,
    })?;
    let value = serde_json::from_str(text.as_str()?).ok()?;
    Some((kind, Cow::Owned(value)))
}

fn kind(content: Content) -> Option<Kind> {
    match content {
        Content::Record(shape) => Some(Kind::Record(shape)),
        Content::List(shape) => Some(Kind::List(Box::leak(Box::new(Kind::Record(shape))))),
        Content::Any | Content::Object | Content::Array | Content::Text | Content::Choice(_) => {
            None
        }
    }
}

/// The content that a sibling decides on.
fn chosen(content: Content, owner: &Value) -> Content {
    let Content::Choice(choice) = content else {
        return content;
    };
    let by = owner
        .get(choice.by)
        .and_then(Value::as_str)
        .unwrap_or_default();
    let mut types = choice.types.iter();
    let chosen = types.find(|(values, _)| {
        let mut values = values.iter();
        values.any(|value| matches!(value, Literal::Text(text) if text.eq_ignore_ascii_case(by)))
    });
    chosen.map_or(choice.other, |(_, content)| *content)
}
