//! Access by JSON pointer.

use esign_tests::random::{Fill, Maker};
use proptest::{prop_assert, prop_assert_eq};
use serde_json::{Value, json};
use tencent_esign::runtime::json::to_string;
use tencent_esign::runtime::record::{Record, View, find};

use super::{parsed, pointers, prove, read, types};

#[test]
fn every_pointer_leads_where_it_leads_in_json() {
    let mut maker = Maker::new(Fill::Any);
    for ty in types() {
        prove(ty.shape.name, &maker.record(ty.shape), |value| {
            let record = read(ty, &value.to_string());
            let written = parsed(&to_string(record.as_ref()));
            for pointer in pointers(&written) {
                let found = shown(find(record.as_ref(), &pointer));
                prop_assert_eq!(found.as_ref(), written.pointer(&pointer), "{}", pointer);
                for wrong in wrong(&pointer) {
                    let is_there = !matches!(find(record.as_ref(), &wrong), View::Absent);
                    prop_assert_eq!(is_there, written.pointer(&wrong).is_some(), "{}", wrong);
                }
            }
            prop_assert!(matches!(find(record.as_ref(), "Operator"), View::Absent));
            Ok(())
        });
    }
}

/// Pointers near this one that most often lead nowhere.
fn wrong(pointer: &str) -> Vec<String> {
    vec![
        format!("{pointer}/"),
        format!("{pointer}/99"),
        format!("{pointer}/NoSuchMember"),
        pointer.replacen("/0", "/00", 1),
        pointer.replacen("/0", "/+0", 1),
        pointer.to_lowercase(),
    ]
}

/// A view as the JSON that it is written as; none for what is not there.
fn shown(view: View<'_>) -> Option<Value> {
    Some(match view {
        View::Absent => return None,
        View::Text(text) => json!(text),
        View::Integer(number) => json!(number),
        View::Float(number) => json!(number),
        View::Boolean(flag) => json!(flag),
        View::Record(record) => object(record),
        View::List(list) => (0..list.len())
            .filter_map(|index| shown(list.item(index)))
            .collect(),
    })
}

fn object(record: &dyn Record) -> Value {
    let fields = record.shape().fields.iter().enumerate();
    let members = fields
        .filter_map(|(index, field)| Some((field.name().to_owned(), shown(record.member(index))?)));
    Value::Object(members.collect())
}
