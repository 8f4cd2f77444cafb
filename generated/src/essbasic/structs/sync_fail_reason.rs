// Generated from schema/essbasic/2021-05-26/structs/SyncFailReason.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// An employee who could not be added, changed or removed.
#[non_exhaustive]
pub struct SyncFailReason {
    /// Your own id of the employee, as sent.
    pub id: String,
    /// Why it failed, such as an id of a wrong form or an invalid document number.
    pub message: String,
}

impl Default for SyncFailReason {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for SyncFailReason {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.id), rt::Member::Text(&self.message)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(&mut [rt::Slot::Text(&mut self.id), rt::Slot::Text(&mut self.message)]);
    }
}

impl rt::Blank for SyncFailReason {
    const BLANK: Self = Self {
        id: String::new(),
        message: String::new(),
    };
}

rt::record_traits!(SyncFailReason);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "SyncFailReason",
    fields: &[
        rt::Field::Required("Id", rt::Kind::Text),
        rt::Field::Required("Message", rt::Kind::Text),
    ],
    rules: &[],
};
