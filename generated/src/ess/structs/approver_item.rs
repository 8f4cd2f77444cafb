// Generated from schema/ess/2020-11-11/structs/ApproverItem.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A party of a contract as the service has registered it.
#[non_exhaustive]
pub struct ApproverItem {
    /// The id of this party's signing, for later links to it.
    /// It may come back empty.
    pub sign_id: Option<String>,
    /// The id of the party's role in the contract, to which its components belong.
    /// Keep it: links, and naming a dynamic signer later, need it.
    pub recipient_id: Option<String>,
    /// The name of the role, as it was given when the contract was started.
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
