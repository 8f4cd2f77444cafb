//! From an HTTP answer to a value or an error.

use std::any::Any;

use http::StatusCode;
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::error::{Error, ErrorKind};
use crate::json::{self, ReadError, Reply};
use crate::record::{Open, Record, Shape, Show};
use crate::response::Head;
use crate::salvage::Salvage;
use crate::transport::HttpResponse;
use crate::untyped::Untyped;

/// What an answer can be read into: every record, and [`Untyped`].
pub trait Answer: sealed::Take {}

impl<T: Record> Answer for T {}
impl Answer for Untyped {}

/// A value that an answer is read into. Its type is known to [`crate::Call`] alone, so
/// that reading is compiled once and not per action.
pub(crate) enum Target {
    Record(Box<dyn Record>),
    Untyped(Untyped),
}

/// How the value for an answer is made.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Record(fn() -> Box<dyn Record>),
    Untyped,
}

impl Kind {
    /// A value with nothing in it.
    pub(crate) fn blank(self) -> Target {
        match self {
            Self::Record(blank) => Target::Record(blank()),
            Self::Untyped => Target::Untyped(Untyped::default()),
        }
    }
}

impl Target {
    /// Reads an answer with its envelope.
    fn read(&mut self, body: &[u8]) -> Result<Reply, ReadError> {
        match self {
            Self::Record(record) => json::read_envelope(body, record.as_mut()),
            Self::Untyped(value) => value.read(body),
        }
    }
}

/// Reads the body of an answer into a value and judges it.
///
/// The content type is not looked at: an error is an error under any charset.
pub(crate) fn read(response: &HttpResponse, into: &mut Target) -> Result<Head, Error> {
    let status = response.status.as_u16();
    match into.read(&response.body) {
        Ok(Reply {
            fault: Some(fault),
            request_id,
            ..
        }) => Err(Error::new(ErrorKind::Api {
            code: fault.code,
            message: fault.message,
            request_id,
            http_status: status,
        })),
        Ok(reply) if response.status == StatusCode::OK => Ok(Head {
            request_id: reply.request_id,
            deprecated_warning: reply.deprecated_warning,
            raw: response.body.clone(),
        }),
        Ok(reply) => Err(Error::new(ErrorKind::Status {
            http_status: status,
            request_id: reply.request_id,
        })),
        Err(problem) => Err(unreadable(response, problem)),
    }
}

/// The error for a body that is not the expected envelope.
fn unreadable(response: &HttpResponse, problem: ReadError) -> Error {
    let http_status = response.status.as_u16();
    let (salvage, is_whole) = Salvage::of(&response.body);
    match salvage.code {
        Some(number) if number != 0 && is_whole => {
            return legacy_fault(number, salvage, http_status);
        }
        _ => {}
    }
    let request_id = salvage.response.request_id;
    if response.status != StatusCode::OK {
        return Error::new(ErrorKind::Status {
            http_status,
            request_id,
        });
    }
    let ReadError { path, message } = problem;
    Error::new(ErrorKind::Decode {
        path,
        message,
        http_status,
        request_id,
        is_json: serde_json::from_slice::<IgnoredAny>(&response.body).is_ok(),
    })
}

/// The envelope of the vendor's older gateways.
fn legacy_fault(number: i64, envelope: Salvage, http_status: u16) -> Error {
    let code = match envelope.code_desc.as_str() {
        "" => number.to_string(),
        _ => envelope.code_desc,
    };
    Error::new(ErrorKind::Api {
        code,
        message: envelope.message,
        request_id: envelope.request_id,
        http_status,
    })
}

pub(crate) mod sealed {
    use super::*;

    /// The way from what was read to the type that was asked for, which no other crate
    /// can implement.
    pub trait Take: Sized {
        /// The value, if it was read as this type.
        #[expect(private_interfaces, reason = "the trait is sealed")]
        fn take(target: Target) -> Option<Box<Self>>;
    }

    #[expect(private_interfaces, reason = "the trait is sealed")]
    impl<T: Record> Take for T {
        fn take(target: Target) -> Option<Box<Self>> {
            match target {
                Target::Record(record) => (record as Box<dyn Any>).downcast().ok(),
                Target::Untyped(_) => None,
            }
        }
    }

    #[expect(private_interfaces, reason = "the trait is sealed")]
    impl Take for Untyped {
        fn take(target: Target) -> Option<Box<Self>> {
            match target {
                Target::Record(_) => None,
                Target::Untyped(value) => Some(Box::new(value)),
            }
        }
    }
}

impl Untyped {
    fn read(&mut self, body: &[u8]) -> Result<Reply, ReadError> {
        let reply = json::read_envelope(body, &mut Nothing)?;
        let mut envelope: Value = serde_json::from_slice(body).map_err(|error| ReadError {
            path: String::new(),
            message: json::explain(&error),
        })?;
        self.0 = envelope
            .get_mut("Response")
            .map(Value::take)
            .unwrap_or_default();
        Ok(reply)
    }
}

/// A record without members, for reading what the protocol adds and nothing else.
struct Nothing;

static NOTHING: Shape = Shape {
    name: "Nothing",
    fields: &[],
    rules: &[],
};

impl Record for Nothing {
    fn shape(&self) -> &'static Shape {
        &NOTHING
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut []);
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;

    fn answer(status: u16, body: &str) -> Result<(Box<Untyped>, Head), Error> {
        let mut target = Kind::Untyped.blank();
        let response = HttpResponse {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
        };
        let head = read(&response, &mut target)?;
        Ok((sealed::Take::take(target).unwrap(), head))
    }

    #[test]
    fn a_success_has_its_value_and_its_request_id() {
        let (value, head) =
            answer(200, r#"{"Response":{"FlowId":"f1","RequestId":"s1"}}"#).unwrap();
        assert_eq!(value["FlowId"], "f1");
        assert_eq!(head.request_id, "s1");
        assert_eq!(format!("{value:?}"), "Untyped(<redacted>)");
    }

    #[test]
    fn errors_by_status_and_body() {
        let fault = r#"{"Response":{"Error":{"Code":"A.B","Message":"no"},"RequestId":"s1"}}"#;
        let cases = [
            (200, fault, "A.B: no (request id s1)"),
            (500, fault, "A.B: no (request id s1, HTTP status 500)"),
            (
                200,
                r#"{"code":4100,"message":"no","codeDesc":"AuthFailure"}"#,
                "AuthFailure: no (no request id)",
            ),
            (
                200,
                r#"{"code":4100,"message":"no"}"#,
                "4100: no (no request id)",
            ),
            (
                403,
                r#"{"Response":{"RequestId":"s1"}}"#,
                "the answer is none of the API's (HTTP status 403, request id s1)",
            ),
            (
                502,
                "<html>secret</html>",
                "the answer is none of the API's (HTTP status 502)",
            ),
        ];
        for (status, body, expected) in cases {
            assert_eq!(answer(status, body).err().unwrap().to_string(), expected);
        }
    }

    #[test]
    fn the_request_id_is_found_where_the_rest_cannot_be_read() {
        let deep = "[".repeat(200);
        let cases = [
            r#"{"Response":{"RequestId":"s1","FlowId":"f"#.to_owned(),
            r#"{"Response":{"Error":"no","RequestId":"s1"}}"#.to_owned(),
            r#"{"Response":{"RequestId":"s1"}}}"#.to_owned(),
            format!(r#"{{"Response":{{"RequestId":"s1","Deep":{deep}"#),
        ];
        for body in cases {
            let error = answer(200, &body).err().unwrap();
            assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
            assert_eq!(error.request_id(), Some("s1"), "{body}");
        }
        // Half a body of an older gateway tells too little to be taken for an error of the API.
        let error = answer(200, r#"{"code":4100,"message":"n"#).err().unwrap();
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    }

    #[test]
    fn what_cannot_be_read_is_no_success_and_is_not_shown() {
        let cases = [
            "",
            "<html>secret</html>",
            "{}",
            r#"{"code":0}"#,
            r#"{"Response":"secret"}"#,
        ];
        for body in cases {
            let error = answer(200, body).err().unwrap();
            assert!(
                matches!(
                    error.kind(),
                    ErrorKind::Decode {
                        http_status: 200,
                        ..
                    }
                ),
                "{error}"
            );
            assert!(!error.to_string().contains("secret"), "{error}");
        }
    }
}
