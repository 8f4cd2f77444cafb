//! JSON in strings: the documented ones through their types, and how one is built.

use std::collections::BTreeMap;

use esign_tests::example::Example;
use esign_tests::{loose, reach};
use serde_json::{Value, json};
use tencent_esign::runtime::action::Catalog;
use tencent_esign::runtime::json::ReadError;
use tencent_esign::runtime::record::{Record, Shape};
use tencent_esign::runtime::validate::{Content, Literal, Severity, Test, validate_json};
use tencent_esign::{SERVICES, ess, essbasic};

/// The member that carries settings of a control, and the one that decides which.
const EXTRA: &str = "ComponentExtra";
const KIND: &str = "ComponentType";

/// How many of them the documented requests and answers have.
const DOCUMENTED: usize = 150;

/// From text to text, through the type of this name.
type Through = fn(&str) -> Result<String, ReadError>;

/// The types that travel as JSON in strings.
macro_rules! types {
    ($service:ident: $($name:ident)*) => {
        [$((
            stringify!($name),
            (|text| Ok(text.parse::<$service::$name>()?.into())) as Through,
        )),*]
    };
}

macro_rules! all_types {
    ($service:ident) => {
        BTreeMap::from(types! {
            $service:
            AttachmentExtra ChildComponent CombinationExtra ControlExtra DateExtra ImageExtra
            LegalPersonSealExtra OpinionExtra PageRange PagingSealExtra PagingSignatureExtra
            SealExtra SelectorExtra SignCombinationExtra SignDateExtra SignatureExtra TextExtra
            WatermarkExtra
        })
    };
}

fn types(service: &str) -> BTreeMap<&'static str, Through> {
    match service {
        "ess" => all_types!(ess),
        "essbasic" => all_types!(essbasic),
        other => panic!("unknown service {other}"),
    }
}

fn catalog(service: &str) -> Catalog {
    let mut catalogs = SERVICES.iter().copied();
    let known = catalogs.find(|catalog| catalog.service.name == service);
    known.unwrap_or_else(|| panic!("unknown service {service}"))
}

#[test]
fn every_type_is_known_here() {
    for service in ["ess", "essbasic"] {
        let carried = reach::in_texts(&[catalog(service)]);
        let carried: Vec<_> = carried.iter().map(|shape| shape.name).collect();
        let known: Vec<_> = types(service).into_keys().collect();
        assert_eq!(carried, known, "{service}");
    }
}

#[test]
fn documented_settings_survive_their_types() {
    let Some(examples) = Example::all("documented settings of controls") else {
        return;
    };
    let mut count = 0;
    let mut warned = BTreeMap::new();
    for example in &examples {
        for side in [&example.request, &example.response] {
            count += settings(side, &mut |kind, text| {
                let shape = carried(&example.service, kind);
                let through = types(&example.service)[shape.name];
                let written = through(text).unwrap_or_else(|error| panic!("{example}: {error}"));
                let [read, written] = [text, &written].map(parsed);
                let differences = loose::differences(&read, &written, &|_, _| false);
                assert!(differences.is_empty(), "{example}: {differences:?}");
                for found in validate_json(shape, &read, 0) {
                    if found.word != "unknown-field" {
                        assert_ne!(found.severity, Severity::Deny, "{example}: {kind} {found}");
                        *warned.entry(format!("{kind} {found}")).or_insert(0) += 1;
                    }
                }
            });
        }
    }
    println!("{count} settings; warnings: {warned:#?}");
    assert_eq!(count, DOCUMENTED);
}

/// Calls for all settings in a document, also for those inside of others.
fn settings(document: &Value, see: &mut dyn FnMut(&str, &str)) -> usize {
    let mut count = 0;
    match document {
        Value::Object(members) => {
            let kind = members.get(KIND).and_then(Value::as_str);
            let text = members.get(EXTRA).and_then(Value::as_str);
            if let (Some(kind), Some(text)) = (kind, text.filter(|text| !text.is_empty())) {
                see(kind, text);
                count += 1 + settings(&parsed(text), see);
            }
            for value in members.values() {
                count += settings(value, see);
            }
        }
        Value::Array(items) => {
            for item in items {
                count += settings(item, see);
            }
        }
        _ => {}
    }
    count
}

/// The type of the settings of a kind of control, by the table of Component.
fn carried(service: &str, kind: &str) -> &'static Shape {
    let reached = reach::in_requests(&[catalog(service)]).into_iter();
    let mut shapes = reached.map(|reached| reached.shape);
    let shape = shapes.find(|shape| shape.name == "Component");
    let shape = shape.expect("requests have components");
    let place = shape.position(EXTRA).expect("components have settings");
    let contents = shape.fields[place].limits().iter();
    let choice = contents.rev().find_map(|check| match *check.test() {
        Test::Json(Content::Choice(choice)) => Some(choice),
        _ => None,
    });
    let choice = choice.expect("the type decides");
    let is_listed = |value: &Literal| matches!(value, Literal::Text(text) if *text == kind);
    let mut types = choice.types.iter();
    let listed = types.find(|(values, _)| values.iter().any(is_listed));
    let content = listed.map_or(choice.other, |(_, content)| *content);
    let mut shapes = content.shapes();
    shapes.next().expect("every type has settings")
}

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON: {error}: {text}"))
}

#[test]
fn settings_are_built_and_read_back() {
    let extra = ess::DateExtra::new()
        .font(ess::TextFont::HEI_TI)
        .font_size(12)
        .with_further("ManualFill", true);
    let control = ess::Component::new(ess::ComponentRequired {
        component_type: ess::ComponentType::DATE,
        component_height: 20.0,
        component_width: 120.0,
        component_page: 1,
        component_pos_x: 50.0,
        component_pos_y: 50.0,
        file_index: 0,
    })
    .component_extra(extra.clone());
    let text = control.component_extra.as_deref().expect("it is set");
    assert_eq!(text, r#"{"Font":"黑体","FontSize":12,"ManualFill":true}"#);
    let read: ess::DateExtra = text.parse().expect("what was written can be read");
    assert_eq!(read, extra);
    assert_eq!(read.further().get("ManualFill"), Some(&json!(true)));
}

#[test]
fn settings_are_judged_where_they_stand() {
    let part = ess::ChildComponent::new()
        .component_type(ess::ComponentType::SIGN_SELECTOR)
        .component_extra(
            ess::SelectorExtra::new()
                .values(["Yes", "No"])
                .font_size(99),
        );
    let group = ess::SignCombinationExtra::new().children_components([part]);
    let body = json!({
        "Operator": {"UserId": "yDRSRUUgygj6rq2ruuO4zjEyVgDeaEyz"},
        "FlowName": "Lease", "FileIds": ["yDwF5UUckps4jcclUtjQYl3f0W9F1ha3"],
        "Approvers": [{
            "ApproverType": 1, "ApproverName": "Li Lei", "ApproverMobile": "13800138000",
            "SignComponents": [{
                "ComponentType": "SIGN_VIRTUAL_COMBINATION", "ComponentExtra": String::from(group),
                "ComponentPage": 1, "ComponentPosX": 1, "ComponentPosY": 1, "FileIndex": 0,
                "ComponentWidth": 100, "ComponentHeight": 100,
            }],
        }],
    });
    let mut actions = ess::ACTIONS.iter();
    let action = actions.find(|action| action.name == "CreateFlowByFiles");
    let action = action.expect("the action is there");
    let found = validate_json(action.request.shape, &body, 0);
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "/Approvers/0/SignComponents/0/ComponentExtra: warn maximum: at \
          /ChildrenComponents/0/ComponentExtra of its JSON: at /FontSize of its JSON: is 99, must \
          be at most 72"
        ]
    );
    // The typed request is judged by the same tables.
    let mut typed: Box<dyn Record> = (action.request.blank)();
    let text = body.to_string();
    tencent_esign::runtime::json::read(text.as_bytes(), typed.as_mut()).expect("it fits");
    let outgoing = tencent_esign::runtime::record::Outgoing::new(typed.as_ref());
    let typed = tencent_esign::runtime::validate::validate(outgoing, 0);
    assert_eq!(
        typed.iter().map(ToString::to_string).collect::<Vec<_>>(),
        found
    );
}
