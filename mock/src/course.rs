//! What becomes of a request: the checks in the service's order, the answer, the faults.

use bytes::Bytes;
use http::request::Parts;
use http::{Method, StatusCode};
use serde_json::{Map, Value};
use tencent_esign::runtime::action::Action;
use tencent_esign::runtime::json;
use tencent_esign::runtime::judge::{Judged, judge};
use tencent_esign::runtime::validate::validate_json;

use crate::example;
use crate::fault::Fault;
use crate::form;
use crate::protocol::{Addressed, address};
use crate::refusal::Refusal;
use crate::responder::Responder;
use crate::script::{Answer, Call};
use crate::signature::verify;
use crate::verdict::refusal;

/// What became of a request.
pub(crate) struct Course {
    /// What is answered.
    pub(crate) decision: Decision,
    /// What goes wrong.
    pub(crate) fault: Option<Fault>,
    /// Whether the call took effect.
    pub(crate) executed: bool,
    /// The request in JSON, as far as it was read.
    pub(crate) text: Bytes,
}

/// What is answered.
pub(crate) enum Decision {
    /// The members of an answer.
    Members(Map<String, Value>),
    /// An error of the service.
    Refused(Refusal),
    /// A page of a gateway.
    Page(StatusCode),
    /// A text that is no JSON.
    NotJson,
}

/// A request that is found correct.
struct Correct {
    action: &'static Action,
    body: Value,
    text: Bytes,
}

impl Course {
    /// A request that took no effect.
    pub(crate) fn stopped(decision: Decision, fault: Option<Fault>, text: Bytes) -> Self {
        Self {
            decision,
            fault,
            executed: false,
            text,
        }
    }
}

/// Runs a request through the checks to its answer. `now` is the server's time.
pub(crate) fn run(
    responder: &Responder,
    parts: &Parts,
    body: Bytes,
    fault: Option<Fault>,
    now: i64,
) -> Course {
    if let Some(Fault::BadGateway | Fault::ResetBefore) = fault {
        return Course::stopped(Decision::Page(StatusCode::BAD_GATEWAY), fault, body);
    }
    match check(responder, parts, &body, fault, now) {
        Ok(correct) => answer(responder, parts, correct, fault),
        Err(refusal) => Course::stopped(Decision::Refused(refusal), fault, body),
    }
}

/// All that the service looks at before it does anything.
fn check(
    responder: &Responder,
    parts: &Parts,
    body: &Bytes,
    fault: Option<Fault>,
    now: i64,
) -> Result<Correct, Refusal> {
    let addressed = address(parts)?;
    verify(parts, body, &addressed, responder.credential(), now)?;
    if let Some(refusal) = fault.and_then(refused_by) {
        return Err(refusal);
    }
    read(parts, body, &addressed, now)
}

/// The request in JSON, judged by the schema.
fn read(
    parts: &Parts,
    body: &Bytes,
    addressed: &Addressed<'_>,
    now: i64,
) -> Result<Correct, Refusal> {
    let action = addressed.action;
    let (judged, text) = if parts.method == Method::GET {
        let query = parts.uri.query().unwrap_or_default();
        let body = form::json(query, action.request.shape)?;
        let violations = validate_json(action.request.shape, &body, now);
        let text = body.to_string().into();
        (Judged { body, violations }, text)
    } else {
        let judged = judge(action, body, now).map_err(|error| {
            let what = json::explain(&error);
            Refusal::new("InvalidParameter", format!("the body is {what}"))
        })?;
        (judged, body.clone())
    };
    match refusal(&judged.violations, &judged.body) {
        Some(refusal) => Err(refusal),
        None => Ok(Correct {
            action,
            body: judged.body,
            text,
        }),
    }
}

/// The answer to a correct request: the script's, or that of an example.
fn answer(responder: &Responder, parts: &Parts, correct: Correct, fault: Option<Fault>) -> Course {
    let Correct { action, body, text } = correct;
    let call = Call {
        action,
        headers: &parts.headers,
        body: &body,
    };
    let (answer, scripted) = responder.script().next(&call);
    let fault = scripted.or(fault);
    if let Some(Fault::BadGateway | Fault::ResetBefore) = scripted {
        return Course::stopped(Decision::Page(StatusCode::BAD_GATEWAY), fault, text);
    }
    if let Some(refusal) = scripted.and_then(refused_by) {
        return Course::stopped(Decision::Refused(refusal), fault, text);
    }
    let members = match answer {
        Answer::Members(Value::Object(members)) => members,
        Answer::Members(_) => {
            let refusal = Refusal::new("InternalError", "the answer of the test is no object");
            return Course::stopped(Decision::Refused(refusal), fault, text);
        }
        Answer::Error { code, message } => {
            let refusal = Refusal::new(code, message);
            return Course::stopped(Decision::Refused(refusal), fault, text);
        }
        Answer::Example => example::nearest(action, &body)
            .map(|example| example.response.clone())
            .unwrap_or_default(),
    };
    Course {
        decision: spoiled(action, members, fault),
        fault,
        executed: true,
        text,
    }
}

/// The error of a fault that keeps a call from being executed.
fn refused_by(fault: Fault) -> Option<Refusal> {
    match fault {
        Fault::RateLimit(limit) => Some(Refusal::new(limit.code(), "too many calls")),
        Fault::TokenFailure => Some(Refusal::new(
            "AuthFailure.TokenFailure",
            "the token has expired",
        )),
        _ => None,
    }
}

/// The answer to a call that took effect, with what the fault makes of it.
fn spoiled(action: &Action, members: Map<String, Value>, fault: Option<Fault>) -> Decision {
    match fault {
        Some(Fault::InternalError) => {
            Decision::Refused(Refusal::new("InternalError", "something went wrong"))
        }
        Some(Fault::GatewayTimeout) => Decision::Page(StatusCode::GATEWAY_TIMEOUT),
        Some(Fault::NotJson) => Decision::NotJson,
        Some(Fault::Nulls) => {
            let fields = action.response.shape.fields.iter();
            let nulls = fields.map(|field| (field.name().to_owned(), Value::Null));
            Decision::Members(nulls.collect())
        }
        _ => Decision::Members(members),
    }
}
