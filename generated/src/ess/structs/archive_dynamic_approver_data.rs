// Generated from schema/ess/2020-11-11/structs/ArchiveDynamicApproverData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A signer of a contract with dynamic signers that has ended.
#[non_exhaustive]
pub struct ArchiveDynamicApproverData {
    /// The id of this signer's part, unique over all contracts.
    /// A signing link can be made by it, or by RecipientId.
    pub sign_id: Option<String>,
    /// The signer's role in the contract, to which the controls to fill in and to sign belong; other contracts may have the same.
    pub recipient_id: Option<String>,
}

impl Default for ArchiveDynamicApproverData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ArchiveDynamicApproverData {
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

impl rt::Blank for ArchiveDynamicApproverData {
    const BLANK: Self = Self {
        sign_id: None,
        recipient_id: None,
    };
}

rt::record_traits!(ArchiveDynamicApproverData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ArchiveDynamicApproverData",
    fields: &[
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
    ],
    rules: &[],
};
