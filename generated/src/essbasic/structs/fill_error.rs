// Generated from schema/essbasic/2021-05-26/structs/FillError.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A signer who could not take an open place.
#[non_exhaustive]
pub struct FillError {
    /// The place that stays open, as in the request.
    pub recipient_id: Option<String>,
    /// Why the signer could not be named, in Chinese words for people to read.
    pub err_message: Option<String>,
    /// The contract in which the place stays open.
    pub flow_id: Option<String>,
}

impl Default for FillError {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FillError {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalText(&self.err_message),
                rt::Member::OptionalText(&self.flow_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.err_message),
                rt::Slot::OptionalText(&mut self.flow_id),
            ],
        );
    }
}

impl rt::Blank for FillError {
    const BLANK: Self = Self {
        recipient_id: None,
        err_message: None,
        flow_id: None,
    };
}

rt::record_traits!(FillError);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FillError",
    fields: &[
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional("ErrMessage", rt::Kind::Text),
        rt::Field::Optional("FlowId", rt::Kind::Text),
    ],
    rules: &[],
};
