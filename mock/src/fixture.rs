//! A user's fixtures: a JSON list, checked as a whole before anything is answered.

use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Map, Value};
use tencent_esign::runtime::action::Action;
use tencent_esign::runtime::json;
use tencent_esign::runtime::record::Kind;

use crate::catalog;
use crate::error::Error;
use crate::fault::Fault;
use crate::script::{Answer, Entry};

/// One fixture, as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    service: String,
    action: String,
    #[serde(default, rename = "match")]
    conditions: Map<String, Value>,
    #[serde(default)]
    response: Option<Map<String, Value>>,
    #[serde(default)]
    error: Option<Refused>,
    #[serde(default)]
    times: Option<u64>,
    #[serde(default)]
    fault: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Refused {
    code: String,
    #[serde(default)]
    message: String,
}

/// The entries of a fixture file.
///
/// # Errors
///
/// When it is no JSON list, or a fixture is broken; the error says which and where.
pub(crate) fn read(text: &[u8]) -> Result<Vec<Entry>, Error> {
    let list: Vec<Value> = serde_json::from_slice(text).map_err(|error| {
        let what = json::explain(&error);
        Error::fixture(format!("the fixtures are no JSON list: this is {what}"))
    })?;
    let entries = list.into_iter().enumerate();
    let entries = entries.map(|(index, value)| {
        let number = index + 1;
        entry(value).map_err(|what| Error::fixture(format!("fixture {number}: {what}")))
    });
    entries.collect()
}

fn entry(value: Value) -> Result<Entry, String> {
    let fixture: Fixture =
        serde_json::from_value(value).map_err(|error| plain(&error.to_string()))?;
    let (service, name) = (&fixture.service, &fixture.action);
    let action = catalog::named(service, name)
        .ok_or_else(|| format!("there is no action {name:?} of {service:?}"))?;
    for pointer in fixture.conditions.keys() {
        check_pointer(action, pointer)?;
    }
    if let Some(response) = &fixture.response {
        check_response(action, response)?;
    }
    if fixture.times == Some(0) {
        return Err("times must be at least 1".to_owned());
    }
    let fault = fixture.fault.as_deref().map(str::parse::<Fault>);
    let fault = fault.transpose().map_err(|error| error.to_string())?;
    let answer = match (fixture.response, fixture.error) {
        (Some(response), None) => Answer::Members(Value::Object(response)),
        (None, Some(Refused { code, message })) => Answer::Error { code, message },
        (None, None) if fault.is_some() => Answer::Example,
        (None, None) => return Err("has none of response, error and fault".to_owned()),
        (Some(_), Some(_)) => return Err("has both response and error".to_owned()),
    };
    Ok(Entry {
        service: Some(action.service.name),
        action: action.name,
        conditions: fixture.conditions.into_iter().collect(),
        left: fixture.times,
        reaction: Arc::new(move |_| answer.clone()),
        fault,
    })
}

/// The message without the value that serde's own words for a wrong type show.
fn plain(message: &str) -> String {
    match message.rsplit_once(", expected ") {
        Some((_, expected)) if message.starts_with("invalid") => format!("expected {expected}"),
        _ => message.to_owned(),
    }
}

/// Finds slips: a pointer to a member that the request cannot have never matches.
fn check_pointer(action: &Action, pointer: &str) -> Result<(), String> {
    let Some(steps) = pointer.strip_prefix('/') else {
        return Err(format!("match: {pointer:?} must begin with /"));
    };
    let mut kind = Kind::Record(action.request.shape);
    for step in steps.split('/') {
        let next = match kind {
            Kind::Record(shape) => shape
                .position(step)
                .and_then(|index| shape.fields.get(index))
                .map(|field| *field.kind()),
            Kind::List(item) => step.parse::<u32>().is_ok().then_some(*item),
            _ => None,
        };
        kind = next.ok_or_else(|| {
            let name = action.name;
            format!("match: {name} has no member {step:?} at {pointer:?}")
        })?;
    }
    Ok(())
}

/// An answer with other members or other types than documented would be of no use.
fn check_response(action: &Action, response: &Map<String, Value>) -> Result<(), String> {
    let mut own = response.clone();
    own.remove("RequestId");
    own.remove("DeprecatedWarning");
    let text = Value::Object(own).to_string();
    let mut record = (action.response.blank)();
    let notes = json::read_noting(text.as_bytes(), record.as_mut())
        .map_err(|problem| format!("response: {problem}"))?;
    match notes.unknown.first() {
        Some(pointer) => Err(format!(
            "response: {} answers with no member {pointer:?}",
            action.name
        )),
        None => Ok(()),
    }
}
