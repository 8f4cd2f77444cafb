// Generated from schema/ess/2020-11-11/structs/DynamicFlowApproverResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A signer who was added to a running contract.
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    /// The role of the signer in this contract, to which the controls to fill in and to sign belong; other contracts may have the same.
    /// Keep it: DescribeFlowInfo tells by it how far the signer is.
    pub recipient_id: Option<String>,
    /// The id of this signing, unique over all contracts, by which a signing link can be made; RecipientId serves for that too.
    pub sign_id: Option<String>,
    /// How far the signer is now.
    pub approver_status: Option<enums::ApproveStatus>,
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
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::Value(&self.approver_status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::Value(&mut self.approver_status),
            ],
        );
    }
}

impl rt::Blank for DynamicFlowApproverResult {
    const BLANK: Self = Self {
        recipient_id: None,
        sign_id: None,
        approver_status: None,
    };
}

rt::record_traits!(DynamicFlowApproverResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "DynamicFlowApproverResult",
    fields: &[
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional(
            "ApproverStatus",
            rt::Kind::Enum(&enums::approve_status::TABLE),
        ),
    ],
    rules: &[],
};
