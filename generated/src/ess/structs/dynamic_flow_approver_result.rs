// Generated from schema/ess/2020-11-11/structs/DynamicFlowApproverResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `DynamicFlowApproverResult`.
#[non_exhaustive]
pub struct DynamicFlowApproverResult {
    /// `RecipientId`.
    pub recipient_id: Option<String>,
    /// `SignId`.
    pub sign_id: Option<String>,
    /// `ApproverStatus`.
    pub approver_status: Option<i64>,
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
                rt::Member::OptionalInteger(&self.approver_status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalInteger(&mut self.approver_status),
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
        rt::Field::optional("RecipientId", rt::Kind::Text),
        rt::Field::optional("SignId", rt::Kind::Text),
        rt::Field::optional("ApproverStatus", rt::Kind::Integer),
    ],
    rules: &[],
};
