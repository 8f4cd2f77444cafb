// Generated from schema/essbasic/2021-05-26/structs/ChannelArchiveDynamicApproverData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A signer of a contract with signers who were added while it was being signed.
#[non_exhaustive]
pub struct ChannelArchiveDynamicApproverData {
    /// The id of the signer, unique over all contracts; signing links can be made with it.
    pub sign_id: Option<String>,
    /// The id of the signer's role within the contract, to which places to fill in and to sign are bound.
    /// Other contracts may have the same one.
    /// Signing links can be made with it, too.
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
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
    ],
    rules: &[],
};
