// Generated from schema/essbasic/2021-05-26/structs/ApproverItem.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A signer of a contract that has been started.
#[non_exhaustive]
pub struct ApproverItem {
    /// The id of the signer in this contract.
    /// It names an open signer when they are settled later, and makes signing links.
    pub sign_id: Option<String>,
    /// The id of the signer's role.
    /// It names an open signer when they are settled later.
    pub recipient_id: Option<String>,
    /// The name of the signer's part; empty if none was given.
    pub approver_role_name: Option<String>,
}

impl Default for ApproverItem {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ApproverItem {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.sign_id),
                rt::Member::OptionalText(&self.recipient_id),
                rt::Member::OptionalText(&self.approver_role_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.sign_id),
                rt::Slot::OptionalText(&mut self.recipient_id),
                rt::Slot::OptionalText(&mut self.approver_role_name),
            ],
        );
    }
}

impl rt::Blank for ApproverItem {
    const BLANK: Self = Self {
        sign_id: None,
        recipient_id: None,
        approver_role_name: None,
    };
}

rt::record_traits!(ApproverItem);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverItem",
    fields: &[
        rt::Field::Optional("SignId", rt::Kind::Text),
        rt::Field::Optional("RecipientId", rt::Kind::Text),
        rt::Field::Optional("ApproverRoleName", rt::Kind::Text),
    ],
    rules: &[],
};
