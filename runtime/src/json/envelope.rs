//! The envelope of every answer: `{"Response": {…, "RequestId": "…"}}`.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::members::read_answer_members;
use super::read::ReadError;
use super::trail::Trail;
use crate::record::{Blank, Field, Kind, Member, Open, Record, Shape, Show, Slot, Value};

/// What an answer says beside the members of its record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// The id that the vendor's support asks for; empty if the answer had none.
    pub request_id: String,
    /// The server's note that the action will go away.
    pub deprecated_warning: Option<String>,
    /// Set when the answer is an error; the record is blank then.
    pub fault: Option<Fault>,
}

/// The error that an answer carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fault {
    /// The code (`InvalidParameter.Name`).
    pub code: String,
    /// The server's text.
    pub message: String,
}

/// Reads an answer: its record, and what the protocol adds.
///
/// # Errors
///
/// When the text is no JSON, is no envelope, or holds a value of the wrong type. Paths
/// begin at the envelope (`/Response/SignUrl`).
pub fn read_envelope(body: &[u8], into: &mut dyn Record) -> Result<Reply, ReadError> {
    let mut trail = Trail::default();
    read_answer(body, into, &mut trail)
}

pub(super) fn read_answer(
    body: &[u8],
    into: &mut dyn Record,
    trail: &mut Trail,
) -> Result<Reply, ReadError> {
    let mut reply = Reply::default();
    let mut parser = serde_json::Deserializer::from_slice(body);
    let envelope = Envelope {
        into,
        reply: &mut reply,
        trail,
    };
    let outcome = envelope
        .deserialize(&mut parser)
        .and_then(|()| parser.end());
    match outcome {
        Ok(()) => Ok(reply),
        Err(error) => Err(trail.error(&error)),
    }
}

/// The outer object.
struct Envelope<'a, 't> {
    into: &'a mut dyn Record,
    reply: &'a mut Reply,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for Envelope<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Envelope<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with the member Response")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self { into, reply, trail } = self;
        let mut found = false;
        while let Some(is_response) = map.next_key_seed(IsResponse { trail })? {
            if is_response {
                found = true;
                trail.enter("Response");
                map.next_value_seed(Body { into, reply, trail })?;
                trail.leave();
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        match found {
            true => Ok(()),
            false => Err(A::Error::custom("the answer has no member Response")),
        }
    }
}

/// Whether a key of the outer object is `Response`; any other one is noted.
struct IsResponse<'t> {
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for IsResponse<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<bool, D::Error> {
        input.deserialize_identifier(self)
    }
}

impl Visitor<'_> for IsResponse<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E>(self, name: &str) -> Result<bool, E> {
        let is_response = name == "Response";
        if !is_response {
            self.trail.note_unknown(name);
        }
        Ok(is_response)
    }
}

/// The object behind `Response`.
struct Body<'a, 't> {
    into: &'a mut dyn Record,
    reply: &'a mut Reply,
    trail: &'t mut Trail,
}

impl<'de> DeserializeSeed<'de> for Body<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, input: D) -> Result<(), D::Error> {
        input.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Body<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        read_answer_members(self.into, self.reply, map, self.trail)
    }
}

static REPLY: Shape = Shape {
    name: "Reply",
    fields: &[
        Field::optional("RequestId", Kind::Text),
        Field::optional("DeprecatedWarning", Kind::Text),
        Field::optional("Error", Kind::Record(&FAULT)),
    ],
    rules: &[],
};

static FAULT: Shape = Shape {
    name: "Error",
    fields: &[
        Field::optional("Code", Kind::Text),
        Field::optional("Message", Kind::Text),
    ],
    rules: &[],
};

impl Record for Reply {
    fn shape(&self) -> &'static Shape {
        &REPLY
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[
            Member::Text(&self.request_id),
            Member::OptionalText(&self.deprecated_warning),
            Member::Value(&self.fault),
        ]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut [
            Slot::Text(&mut self.request_id),
            Slot::OptionalText(&mut self.deprecated_warning),
            self.fault.slot(),
        ]);
    }
}

impl Blank for Fault {
    const BLANK: Self = Self {
        code: String::new(),
        message: String::new(),
    };
}

impl Record for Fault {
    fn shape(&self) -> &'static Shape {
        &FAULT
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[Member::Text(&self.code), Member::Text(&self.message)]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut [Slot::Text(&mut self.code), Slot::Text(&mut self.message)]);
    }
}
