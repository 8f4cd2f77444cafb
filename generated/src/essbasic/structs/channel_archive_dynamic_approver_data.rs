// Generated from schema/essbasic/2021-05-26/structs/ChannelArchiveDynamicApproverData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ChannelArchiveDynamicApproverData`.
#[non_exhaustive]
pub struct ChannelArchiveDynamicApproverData {
    /// `SignId`.
    pub sign_id: Option<String>,
    /// `RecipientId`.
    pub recipient_id: Option<String>,
}

impl Default for ChannelArchiveDynamicApproverData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelArchiveDynamicApproverData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::OptionalText(&self.recipient_id),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalText(&mut self.recipient_id),
            ],
        );
    }
}

impl rt::Blank for ChannelArchiveDynamicApproverData {
    const BLANK: Self = Self {
        sign_id: None,
        recipient_id: None,
    };
}

rt::record_traits!(ChannelArchiveDynamicApproverData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChannelArchiveDynamicApproverData",
    fields: &[
        rt::Field::optional("SignId", rt::Kind::Text),
        rt::Field::optional("RecipientId", rt::Kind::Text),
    ],
    rules: &[],
};
