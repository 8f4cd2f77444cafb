//! Lists of values are open: whatever the service says comes through, and a match on the
//! documented values keeps its meaning.

use std::collections::BTreeMap;

use esign_tests::example::Example;
use esign_tests::inputs;
use esign_tests::reach::{self, Reached, depth};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::{Value, json};
use tencent_esign::runtime::action::RecordType;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::{EnumTable, EnumValues, Field, Kind};
use tencent_esign::{SERVICES, ess, essbasic};

/// A member that takes the values of a list.
struct Member {
    reached: Reached,
    ty: &'static RecordType,
    field: &'static Field,
    table: &'static EnumTable,
}

#[test]
fn documented_values_come_through() {
    let mut count = 0;
    for member in members() {
        let values: Vec<Value> = match member.table.values {
            EnumValues::Text(values) => values.iter().map(|value| json!(value)).collect(),
            EnumValues::Integer(values) => values.iter().map(|value| json!(value)).collect(),
        };
        for value in values {
            assert_eq!(member.through(&value), Some(value), "{}", member.table.name);
            count += 1;
        }
    }
    println!("{count} values of {} lists", members().len());
}

#[test]
fn every_code_that_an_action_lists_has_a_meaning() {
    for catalog in SERVICES {
        let codes = catalog.service.codes;
        for action in catalog.actions {
            for code in action.error_codes() {
                let found = codes.find(code);
                let found = found.unwrap_or_else(|| panic!("{}: {code}", action.name));
                assert!(found.meaning.ends_with('.'), "{found:?}");
            }
        }
        assert!(codes.iter().is_sorted_by_key(|code| code.code));
        assert!(codes.iter().all(|code| match catalog.service.name {
            "ess" => ess::ErrorCode::from(code.code).is_documented(),
            _ => essbasic::ErrorCode::from(code.code).is_documented(),
        }));
    }
}

#[test]
fn every_code_that_the_vendor_lists_or_shows_has_a_meaning() {
    let what_for = "the vendor's lists of error codes";
    let Some(file) = inputs::file("vendor/error-codes.json", what_for) else {
        return;
    };
    let text = std::fs::read(file).expect("the lists can be read");
    let lists: Value = serde_json::from_slice(&text).expect("the lists are JSON");
    let examples = Example::all(what_for).unwrap_or_default();
    for catalog in SERVICES {
        let service = catalog.service;
        let listed = lists[service.name]["codes"].as_array().expect("a list");
        let shown = examples.iter().filter(|it| it.service == service.name);
        let codes = listed.iter().filter_map(Value::as_str);
        let codes = codes.chain(shown.filter_map(|it| it.error_code.as_deref()));
        let unknown: Vec<_> = codes
            .filter(|code| service.codes.find(code).is_none())
            .collect();
        assert_eq!(unknown, [""; 0], "{}", service.name);
    }
}

#[test]
fn unknown_values_come_through_byte_for_byte() {
    for member in members() {
        let config = Config {
            cases: 30,
            failure_persistence: None,
            ..Config::default()
        };
        let mut runner = TestRunner::new(config);
        let values = match member.table.values {
            EnumValues::Text(_) => any::<String>().prop_map(Value::from).boxed(),
            EnumValues::Integer(_) => any::<i64>().prop_map(Value::from).boxed(),
        };
        let outcome = runner.run(&values, |value| {
            let found = member.through(&value);
            prop_assert_eq!(found, Some(value));
            Ok::<(), TestCaseError>(())
        });
        outcome.unwrap_or_else(|error| panic!("{}: {error}", member.table.name));
    }
}

/// Neither letter case nor blanks are mended, and an empty or extreme value stays what it is.
#[test]
fn other_spellings_come_through() {
    for member in members() {
        let values: Vec<Value> = match member.table.values {
            EnumValues::Text(values) => {
                let spellings = values.iter().flat_map(|value| {
                    let swapped = value.chars().map(|c| match c.is_lowercase() {
                        true => c.to_ascii_uppercase(),
                        false => c.to_ascii_lowercase(),
                    });
                    [
                        swapped.collect(),
                        format!(" {value}"),
                        format!("{value}\u{0}"),
                    ]
                });
                let spellings = spellings.chain([String::new(), "印章\u{1f4dc}".to_owned()]);
                spellings.map(Value::from).collect()
            }
            EnumValues::Integer(_) => [0, -1, i64::MIN, i64::MAX].map(Value::from).into(),
        };
        for value in values {
            assert_eq!(member.through(&value), Some(value), "{}", member.table.name);
        }
    }
}

#[test]
fn constants_are_what_is_read() {
    let mut component = ess::Component::new(ess::ComponentRequired {
        component_type: ess::ComponentType::TEXT,
        component_height: 1.0,
        component_width: 1.0,
        component_page: 1,
        component_pos_x: 0.0,
        component_pos_y: 0.0,
        file_index: 0,
    });
    json::read(br#"{"ComponentType": "SIGN_SEAL"}"#, &mut component).expect("it is read");
    assert_eq!(component.component_type, ess::ComponentType::SIGN_SEAL);
    assert!(component.component_type.is_documented());
    json::read(br#"{"ComponentType": "sign_seal"}"#, &mut component).expect("it is read");
    assert_ne!(component.component_type, ess::ComponentType::SIGN_SEAL);
    assert!(!component.component_type.is_documented());
    assert_eq!(component.component_type.as_str(), "sign_seal");

    let read = ess::ComponentType::from("SIGN_SEAL".to_owned());
    assert_eq!(read, ess::ComponentType::SIGN_SEAL);
    assert_eq!(ess::ApproverType::from(1), ess::ApproverType::PERSON);
    assert!(ess::ApproverType::PERSON.is_documented());
    assert!(!ess::ApproverType::from(-7).is_documented());
}

/// The same words are numbers in one service and strings in the other.
#[test]
fn constants_can_stand_in_a_match() {
    let number = |value| match value {
        ess::ApproverType::ORGANIZATION => "organization",
        ess::ApproverType::PERSON => "person",
        other if other.0 > 100 => "new",
        _ => "other",
    };
    assert_eq!(number(ess::ApproverType::from(0)), "organization");
    assert_eq!(number(ess::ApproverType::from(1)), "person");
    assert_eq!(number(ess::ApproverType::from(101)), "new");
    assert_eq!(number(ess::ApproverType::from(3)), "other");

    let text = |value| match value {
        essbasic::ApproverType::PERSON => "person",
        essbasic::ApproverType::ORGANIZATION => "organization",
        _ => "other",
    };
    assert_eq!(text(essbasic::ApproverType::from("PERSON")), "person");
    assert_eq!(
        text(essbasic::ApproverType::from("ORGANIZATION")),
        "organization"
    );
    assert_eq!(text(essbasic::ApproverType::from("person")), "other");
}

impl Member {
    /// The value after it was read into the type and written again.
    fn through(&self, value: &Value) -> Option<Value> {
        let lists = depth(*self.field.kind());
        let listed = (0..lists).fold(value.clone(), |inner, _| json!([inner]));
        let body = self.reached.body(json!({ self.field.name(): listed }));
        let mut record = (self.ty.blank)();
        json::read(body.to_string().as_bytes(), record.as_mut()).expect("it fits the type");
        let written: Value = serde_json::from_str(&json::to_string(record.as_ref())).expect("JSON");
        let items = "/0".repeat(lists);
        let pointer = format!("{}/{}{items}", self.reached.pointer(), self.field.name());
        written.pointer(&pointer).cloned()
    }
}

/// One member for each list of values.
fn members() -> Vec<Member> {
    let requests = reach::in_requests(SERVICES)
        .into_iter()
        .map(|it| (&it.action.request, it));
    let answers = reach::in_responses(SERVICES)
        .into_iter()
        .map(|it| (&it.action.response, it));
    let mut members = BTreeMap::new();
    for (ty, reached) in requests.chain(answers) {
        for field in reached.shape.fields {
            if let Kind::Enum(table) = field.kind().item() {
                let key = std::ptr::from_ref(table).addr();
                let reached = reached.clone();
                members.entry(key).or_insert(Member {
                    reached,
                    ty,
                    field,
                    table,
                });
            }
        }
    }
    members.into_values().collect()
}
