// Generated from schema/essbasic/2021-05-26/structs/ApproverItem.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A signer of a contract that has been started.
#[derive(Clone)]
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
    fn default() -> Self {
        rt::Record::blank()
    }
}

impl rt::Record for ApproverItem {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, show: &mut dyn FnMut(&[&'a dyn rt::Value])) {
        show(&[&self.sign_id, &self.recipient_id, &self.approver_role_name]);
    }
    fn members_mut(&mut self, open: &mut dyn FnMut(&mut [&mut dyn rt::Value])) {
        open(
            &mut [
                &mut self.sign_id,
                &mut self.recipient_id,
                &mut self.approver_role_name,
            ],
        );
    }
    fn blank() -> Self {
        Self {
            sign_id: None,
            recipient_id: None,
            approver_role_name: None,
        }
    }
}

rt::record_traits!(ApproverItem);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ApproverItem",
    fields: &[
        rt::Field::optional("SignId", rt::Kind::Text),
        rt::Field::optional("RecipientId", rt::Kind::Text),
        rt::Field::optional("ApproverRoleName", rt::Kind::Text),
    ],
    rules: &[],
};
