// Generated from schema/ess/2020-11-11/structs/RemindFlowGroupDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// The reminder about one place that a signer has in a contract of a group.
#[non_exhaustive]
pub struct RemindFlowGroupDetail {
    /// When it is the signer's turn, counted from 0.
    pub approver_order: Option<i64>,
    /// The id of this signing, unique over all contracts; signing links take it in place of name, mobile number and document.
    pub sign_id: Option<String>,
    /// Whether the reminder was sent.
    pub status: Option<enums::RemindStatus>,
    /// The result in words, in Chinese.
    pub reason: Option<String>,
}

impl Default for RemindFlowGroupDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for RemindFlowGroupDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.approver_order),
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::Value(&self.status),
                rt::Member::OptionalText(&self.reason),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.approver_order),
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::Value(&mut self.status),
                rt::Slot::OptionalText(&mut self.reason),
            ],
        );
    }
}

impl rt::Blank for RemindFlowGroupDetail {
    const BLANK: Self = Self {
        approver_order: None,
        sign_id: None,
        status: None,
        reason: None,
    };
}

rt::record_traits!(RemindFlowGroupDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "RemindFlowGroupDetail",
    fields: &[
        rt::Field::Optional("ApproverOrder", rt::Kind::Integer),
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional("Status", rt::Kind::Enum(&enums::remind_status::TABLE)),
        rt::Field::Optional("Reason", rt::Kind::Text),
    ],
    rules: &[],
};
