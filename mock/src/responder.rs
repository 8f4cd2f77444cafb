//! The mock without a socket: a request in, an answer out.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use fastrand::Rng;
use http::request::Parts;
use http::{Request, header};
use serde_json::Value;
use tencent_esign::Credential;
use tencent_esign::runtime::clock::Clock;

use crate::catalog;
use crate::course::{self, Course, Decision};
use crate::error::Error;
use crate::fault::Fault;
use crate::injection::{Injection, Injections};
use crate::log::Log;
use crate::protocol::{guess, limit, text};
use crate::received::Received;
use crate::refusal::Refusal;
use crate::reply::{self, Delivery, Reply};
use crate::script::{Answer, Call, Entry, Reaction, Script};

/// What a client may send to have a fault injected into this one call.
const CONTROL: &str = "X-Mock-Fault";

/// The mock without a socket: a request in, an answer out.
///
/// A [`Mock`](crate::Mock) derefs to the one that answers for it, for the log, for answers
/// of a test's own and for faults. By itself it is for tests that have no network, as
/// [`Builder::build`](crate::Builder::build) makes it.
pub struct Responder {
    pub(crate) credential: Option<Credential>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) script: Script,
    pub(crate) injections: Injections,
    pub(crate) log: Log,
    pub(crate) request_ids: Mutex<Rng>,
}

/// A request whose head was read.
pub(crate) struct Turn {
    /// What goes wrong with it, or why the client's wish for a fault is not understood.
    fault: Result<Option<Fault>, Refusal>,
    /// How many bytes its body may have.
    pub(crate) limit: usize,
}

impl Turn {
    /// Whether the connection is reset before the body is read.
    pub(crate) fn is_reset(&self) -> bool {
        matches!(self.fault, Ok(Some(Fault::ResetBefore)))
    }
}

/// The body of a request, as far as it was read.
pub(crate) enum Arrived {
    /// All of it.
    Whole(Bytes),
    /// It has more bytes than it may have.
    TooLarge,
}

impl Responder {
    /// The answer to a request. It goes into the log and counts as one that came over a
    /// socket.
    pub fn respond(&self, request: Request<Bytes>) -> Reply {
        let (parts, body) = request.into_parts();
        let turn = self.begin(&parts);
        let arrived = match body.len() > turn.limit {
            true => Arrived::TooLarge,
            false => Arrived::Whole(body),
        };
        self.finish(turn, parts, arrived)
    }

    /// Answers all calls of an action, of either service, with these members from now on.
    ///
    /// # Errors
    ///
    /// When there is no such action, or the members are no JSON object.
    pub fn answer(&self, action: &str, members: Value) -> Result<(), Error> {
        if !members.is_object() {
            return Err(Error::usage(format!(
                "the answer to {action} must be a JSON object"
            )));
        }
        self.answer_with(action, move |_| Answer::Members(members.clone()))
    }

    /// Answers all calls of an action with an error from now on.
    ///
    /// # Errors
    ///
    /// When there is no such action.
    pub fn refuse(&self, action: &str, code: &str, message: &str) -> Result<(), Error> {
        let (code, message) = (code.to_owned(), message.to_owned());
        self.answer_with(action, move |_| Answer::Error {
            code: code.clone(),
            message: message.clone(),
        })
    }

    /// Answers all calls of an action as a function says from now on.
    ///
    /// # Errors
    ///
    /// When there is no such action.
    pub fn answer_with(
        &self,
        action: &str,
        react: impl Fn(&Call<'_>) -> Answer + Send + Sync + 'static,
    ) -> Result<(), Error> {
        let Some(action) = catalog::action_name(action) else {
            return Err(Error::usage(format!("there is no action {action:?}")));
        };
        let reaction: Reaction = Arc::new(react);
        self.script.put_first(Entry {
            service: None,
            action,
            conditions: Vec::new(),
            left: None,
            reaction,
            fault: None,
        });
        Ok(())
    }

    /// Injects a fault: into the next call, or as the [`Injection`] says.
    pub fn fault(&self, injection: impl Into<Injection>) {
        self.injections.add(injection.into());
    }

    /// Takes all faults back that were injected.
    pub fn clear_faults(&self) {
        self.injections.clear();
    }

    /// The requests that came, the oldest first: the newest 10,000 unless the builder says
    /// otherwise.
    pub fn requests(&self) -> Vec<Received> {
        self.log.requests()
    }

    /// How often an action took effect, in either service. All calls count, also those that
    /// the log no longer has.
    pub fn executed(&self, action: &str) -> u64 {
        self.log.executed(action)
    }

    /// Empties the log and its counts.
    pub fn clear_requests(&self) {
        self.log.clear();
    }

    /// The keys that requests must be signed with, if the mock checks them.
    pub fn credential(&self) -> Option<&Credential> {
        self.credential.as_ref()
    }

    pub(crate) fn script(&self) -> &Script {
        &self.script
    }

    /// Looks at the head of a request.
    pub(crate) fn begin(&self, parts: &Parts) -> Turn {
        let wish = text(&parts.headers, CONTROL).map(str::parse::<Fault>);
        let fault = match wish {
            Some(Ok(fault)) => Ok(Some(fault)),
            Some(Err(error)) => Err(Refusal::new("InvalidParameterValue", error.to_string())),
            None => Ok(self.injections.pick(text(&parts.headers, "X-TC-Action"))),
        };
        Turn {
            fault,
            limit: limit(guess(&parts.headers)),
        }
    }

    /// Answers a request.
    pub(crate) fn finish(&self, turn: Turn, parts: Parts, arrived: Arrived) -> Reply {
        let skew = match turn.fault {
            Ok(Some(Fault::ClockSkew(seconds))) => seconds,
            _ => 0,
        };
        let now = self.clock.now().saturating_add(skew);
        let course = match (turn.fault, arrived) {
            (Ok(fault), Arrived::Whole(body)) => course::run(self, &parts, body, fault, now),
            (Ok(fault), Arrived::TooLarge) => {
                let refusal = Refusal::too_large("the body", turn.limit);
                Course::stopped(Decision::Refused(refusal), fault, Bytes::new())
            }
            (Err(refusal), _) => Course::stopped(Decision::Refused(refusal), None, Bytes::new()),
        };
        let request_id = self.request_id();
        let (decision, fault) = (course.decision, course.fault);
        let (code, response) = match decision {
            Decision::Members(members) => (None, reply::success(members, &request_id)),
            Decision::Refused(refusal) => {
                let response = reply::refused(&refusal, &request_id);
                (Some(refusal.code.into_owned()), response)
            }
            Decision::Page(status) => (None, reply::page(status)),
            Decision::NotJson => (None, reply::not_json()),
        };
        let response = match fault {
            Some(Fault::Gzip) => reply::packed(response),
            _ => response,
        };
        self.log.add(Received {
            code,
            fault,
            executed: course.executed,
            ..received(parts, course.text, request_id, now)
        });
        Reply {
            response: reply::dated(response, now),
            delivery: delivery(fault),
        }
    }

    /// A fresh request id in the form of the service's, a version 4 UUID.
    fn request_id(&self) -> String {
        let mut rng = self
            .request_ids
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let (a, b, c, d, e) = (
            rng.u32(..),
            rng.u16(..),
            rng.u16(..),
            rng.u16(..),
            rng.u64(..),
        );
        let (c, d, e) = (c & 0x0fff, d & 0x3fff | 0x8000, e & 0xffff_ffff_ffff);
        format!("{a:08x}-{b:04x}-4{c:03x}-{d:04x}-{e:012x}")
    }
}

/// The entry of the log, before anything is known of the outcome.
fn received(parts: Parts, body: Bytes, request_id: String, at: i64) -> Received {
    let action = guess(&parts.headers);
    let header = |name| text(&parts.headers, name).unwrap_or_default().to_owned();
    let mut headers = parts.headers.clone();
    for name in [header::AUTHORIZATION.as_str(), "x-tc-token"] {
        if let Some(value) = headers.get_mut(name) {
            value.set_sensitive(true);
        }
    }
    Received {
        service: action.map_or_else(String::new, |action| action.service.name.to_owned()),
        action: header("X-TC-Action"),
        version: header("X-TC-Version"),
        method: parts.method,
        headers,
        body,
        request_id,
        code: None,
        fault: None,
        executed: false,
        at,
    }
}

fn delivery(fault: Option<Fault>) -> Delivery {
    match fault {
        Some(Fault::ResetBefore | Fault::ResetAfter) => Delivery::Reset,
        Some(Fault::Slow(delay)) => Delivery::Late(delay),
        Some(Fault::Truncated) => Delivery::Half,
        _ => Delivery::Whole,
    }
}
