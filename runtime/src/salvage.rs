//! What can be made out of an answer that cannot be read as it should.
//!
//! Only the few members that an error shows are looked at. The rest is skipped and not
//! kept, so that a large or deep answer costs no memory a second time.

use crate::json;
use crate::record::{Blank, Field, Kind, Member, Open, Record, Shape, Show, Slot, Value};

/// The members of an answer that say which call it belongs to, and those of the vendor's
/// older gateways: `{"code": 4100, "message": "…", "codeDesc": "AuthFailure"}`.
#[derive(Default)]
pub(crate) struct Salvage {
    pub(crate) response: Envelope,
    pub(crate) code: Option<i64>,
    pub(crate) code_desc: String,
    pub(crate) message: String,
    pub(crate) request_id: String,
}

/// The object behind `Response`.
#[derive(Default)]
pub(crate) struct Envelope {
    pub(crate) request_id: String,
}

impl Salvage {
    /// What there is in a body, and whether it could be read to its end.
    pub(crate) fn of(body: &[u8]) -> (Self, bool) {
        let mut salvage = Self::default();
        let is_whole = json::read(body, &mut salvage).is_ok();
        (salvage, is_whole)
    }
}

static SALVAGE: Shape = Shape {
    name: "Salvage",
    fields: &[
        Field::optional("Response", Kind::Record(&ENVELOPE)),
        Field::optional("code", Kind::Integer),
        Field::optional("codeDesc", Kind::Text),
        Field::optional("message", Kind::Text),
        Field::optional("requestId", Kind::Text),
    ],
    rules: &[],
};

static ENVELOPE: Shape = Shape {
    name: "Envelope",
    fields: &[Field::optional("RequestId", Kind::Text)],
    rules: &[],
};

impl Record for Salvage {
    fn shape(&self) -> &'static Shape {
        &SALVAGE
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[
            Member::Value(&self.response),
            Member::OptionalInteger(&self.code),
            Member::Text(&self.code_desc),
            Member::Text(&self.message),
            Member::Text(&self.request_id),
        ]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut [
            self.response.slot(),
            Slot::OptionalInteger(&mut self.code),
            Slot::Text(&mut self.code_desc),
            Slot::Text(&mut self.message),
            Slot::Text(&mut self.request_id),
        ]);
    }
}

impl Blank for Envelope {
    const BLANK: Self = Self {
        request_id: String::new(),
    };
}

impl Record for Envelope {
    fn shape(&self) -> &'static Shape {
        &ENVELOPE
    }

    fn members<'a>(&'a self, out: &mut dyn Show<'a>) {
        out.show(&[Member::Text(&self.request_id)]);
    }

    fn slots(&mut self, out: &mut dyn Open) {
        out.open(&mut [Slot::Text(&mut self.request_id)]);
    }
}
