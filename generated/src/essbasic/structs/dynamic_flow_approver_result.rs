// Generated from schema/essbasic/2021-05-26/structs/DynamicFlowApproverResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A signer who was added to a contract.
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    /// The id of the added signer's role in the contract.
    pub recipient_id: String,
    /// The id of the added signer, with which signing links are made in place of name, mobile number and identity document.
    pub sign_id: String,
    /// How far the signer is.
    /// The vendor does not say what the numbers mean; 2 in the documented answers is somebody who is to sign.
    pub approver_status: i64,
}

impl Default for DynamicFlowApproverResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for DynamicFlowApproverResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.recipient_id),
                rt::Member::Text(&self.sign_id),
                rt::Member::Integer(&self.approver_status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.recipient_id),
                rt::Slot::Text(&mut self.sign_id),
                rt::Slot::Integer(&mut self.approver_status),
            ],
        );
    }
}

impl rt::Blank for DynamicFlowApproverResult {
    const BLANK: Self = Self {
        recipient_id: String::new(),
        sign_id: String::new(),
        approver_status: 0,
    };
}

rt::record_traits!(DynamicFlowApproverResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicFlowApproverResult",
    fields: &[
        rt::Field::Required("RecipientId", rt::Kind::Text),
        rt::Field::Required("SignId", rt::Kind::Text),
        rt::Field::Required("ApproverStatus", rt::Kind::Integer),
    ],
    rules: &[],
};
