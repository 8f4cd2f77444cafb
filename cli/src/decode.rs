//! `esign decode --batch`: requests and answers through their Rust types and back.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use tencent_esign::runtime::action::Action;
use tencent_esign::runtime::json::{self, Notes, ReadError, Reply};
use tencent_esign::runtime::record::Record;

use crate::catalog;
use crate::input;
use crate::outcome::{Failure, Verdict};

/// Options of `decode`.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A file with one JSON object a line (`service`, `action`, `request`, `response`), or `-`.
    #[arg(long, value_name = "FILE")]
    batch: String,
}

/// One line of the input.
#[derive(Deserialize)]
struct Line<'a> {
    service: String,
    action: String,
    #[serde(borrow, default)]
    request: Option<&'a RawValue>,
    #[serde(borrow, default)]
    response: Option<&'a RawValue>,
}

/// One line of the output.
#[derive(Default, Serialize)]
struct Decoded {
    service: String,
    action: String,
    request: Option<Value>,
    response: Option<Value>,
    error: Option<ApiError>,
    /// Members that the types do not have, as JSON pointers into the line.
    unknown: Vec<String>,
    problem: Option<Problem>,
}

/// The error that an answer carries.
#[derive(Serialize)]
struct ApiError {
    code: String,
    message: String,
    request_id: String,
}

/// Why a line, or one side of it, could not be read.
#[derive(Serialize)]
struct Problem {
    /// `request`, `response`, or `line` when the line itself is at fault.
    side: &'static str,
    /// A JSON pointer into that side.
    path: String,
    message: String,
}

/// Runs the command.
pub(crate) fn run(arguments: &Arguments) -> Result<Verdict, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut verdict = Verdict::Fine;
    input::for_each_line(&arguments.batch, |line| {
        let decoded = decode(line);
        if decoded.problem.is_some() {
            verdict = Verdict::Wrong;
        }
        serde_json::to_writer(&mut out, &decoded).map_err(io::Error::from)?;
        writeln!(out)?;
        Ok(())
    })?;
    out.flush()?;
    Ok(verdict)
}

fn decode(line: &[u8]) -> Decoded {
    let mut decoded = Decoded::default();
    let line: Line<'_> = match serde_json::from_slice(line) {
        Ok(line) => line,
        Err(error) => {
            decoded.complain("line", "", format!("the line is no such object: {error}"));
            return decoded;
        }
    };
    decoded.service.clone_from(&line.service);
    decoded.action.clone_from(&line.action);
    let action = match catalog::action(&line.service, &line.action) {
        Ok(action) => action,
        Err(unknown) => {
            decoded.complain("line", "", unknown.message(&line.service, &line.action));
            return decoded;
        }
    };
    if let Some(request) = line.request {
        decoded.request(action, request);
    }
    if let Some(response) = line.response {
        decoded.response(action, response);
    }
    decoded
}

impl Decoded {
    fn request(&mut self, action: &Action, body: &RawValue) {
        let mut record = (action.request.blank)();
        match json::read_noting(body.get().as_bytes(), record.as_mut()) {
            Ok(notes) => {
                let mut value = written(record.as_ref());
                remove_blank_members(&mut value, &notes);
                remove_null_items(&mut value, &notes);
                self.request = Some(value);
                self.note("/request", notes);
            }
            Err(error) => self.complain_of("request", error),
        }
    }

    fn response(&mut self, action: &Action, body: &RawValue) {
        let mut record = (action.response.blank)();
        match json::read_envelope_noting(body.get().as_bytes(), record.as_mut()) {
            Ok((reply, notes)) => {
                self.answer(record.as_ref(), reply);
                if let Some(response) = &mut self.response {
                    remove_null_items(response, &notes);
                }
                self.note("/response", notes);
            }
            Err(error) => self.complain_of("response", error),
        }
    }

    fn answer(&mut self, record: &dyn Record, reply: Reply) {
        let Reply {
            request_id,
            deprecated_warning,
            fault,
        } = reply;
        if let Some(fault) = fault {
            let (code, message) = (fault.code, fault.message);
            self.error = Some(ApiError {
                code,
                message,
                request_id,
            });
            return;
        }
        let mut body = written(record);
        if let Some(members) = body.as_object_mut() {
            if let Some(warning) = deprecated_warning {
                members.insert("DeprecatedWarning".to_owned(), warning.into());
            }
            members.insert("RequestId".to_owned(), request_id.into());
        }
        self.response = Some(serde_json::json!({ "Response": body }));
    }

    fn note(&mut self, side: &str, notes: Notes) {
        self.unknown.extend(
            notes
                .unknown
                .iter()
                .map(|pointer| format!("{side}{pointer}")),
        );
    }

    fn complain_of(&mut self, side: &'static str, error: ReadError) {
        self.complain(side, &error.path, error.message);
    }

    /// Keeps the first problem: later ones often follow from it.
    fn complain(&mut self, side: &'static str, path: &str, message: String) {
        let problem = Problem {
            side,
            path: path.to_owned(),
            message,
        };
        self.problem.get_or_insert(problem);
    }
}

fn written(record: &dyn Record) -> Value {
    // A record is always written as valid JSON.
    serde_json::from_str(&json::to_string(record)).unwrap_or_default()
}

/// Takes out what the text did not have: a member that is plain in Rust is written even if
/// nothing was read into it, but nothing may be added to a request.
fn remove_blank_members(value: &mut Value, notes: &Notes) {
    for pointer in &notes.blank {
        let Some((parent, name)) = pointer.rsplit_once('/') else {
            continue;
        };
        if let Some(members) = value.pointer_mut(parent).and_then(Value::as_object_mut) {
            members.shift_remove(name);
        }
    }
}

/// Takes out the items that were null in the text, where the types keep a blank one so that
/// the others stay in their places.
///
/// Each list is gone through once, however many nulls it had.
fn remove_null_items(value: &mut Value, notes: &Notes) {
    let mut lists: BTreeMap<(Reverse<usize>, &str), Vec<usize>> = BTreeMap::new();
    for pointer in &notes.blank {
        if let Some((list, index)) = pointer.rsplit_once('/')
            && let Ok(index) = index.parse()
        {
            let depth = list.matches('/').count();
            lists.entry((Reverse(depth), list)).or_default().push(index);
        }
    }
    // The deepest lists come first, because a removed item moves those that come behind it.
    for ((_, list), nulls) in lists {
        if let Some(items) = value.pointer_mut(list).and_then(Value::as_array_mut) {
            let mut nulls = nulls.into_iter().peekable();
            let mut index = 0;
            items.retain(|_| {
                let was_null = nulls.next_if_eq(&index).is_some();
                index += 1;
                !was_null
            });
        }
    }
}
