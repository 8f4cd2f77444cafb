//! The requests of documented successes and the structs in them.

use std::collections::BTreeSet;

use esign_tests::example::Example;
use serde_json::Value;
use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::record::{Kind, Shape};

/// A value of a record type in a documented success.
pub(super) struct Instance<'e> {
    /// Where it is documented.
    pub(super) example: &'e Example,
    /// Its place in the request; empty for the request itself.
    pub(super) pointer: String,
    /// Its type.
    pub(super) shape: &'static Shape,
    /// The object.
    pub(super) value: &'e Value,
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
            collect(example, request, &example.request, "", &mut found);
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
    value: &'e Value,
    pointer: &str,
    found: &mut Vec<Instance<'e>>,
) {
    match (kind, value) {
        (Kind::List(item), Value::Array(values)) => {
            for (index, value) in values.iter().enumerate() {
                collect(example, *item, value, &format!("{pointer}/{index}"), found);
            }
        }
        // An empty member counts as absent, so its type's tables do not hold.
        (Kind::Record(shape), Value::Object(members)) if !members.is_empty() => {
            found.push(Instance {
                example,
                pointer: pointer.to_owned(),
                shape,
                value,
            });
            for field in shape.fields {
                if let Some(value) = members.get(field.name) {
                    let pointer = format!("{pointer}/{}", field.name);
                    collect(example, field.kind, value, &pointer, found);
                }
            }
        }
        _ => {}
    }
}
