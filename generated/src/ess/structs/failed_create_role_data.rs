// Generated from schema/ess/2020-11-11/structs/FailedCreateRoleData.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who did not get roles.
#[non_exhaustive]
pub struct FailedCreateRoleData {
    /// The person who did not get them.
    pub user_id: String,
    /// The roles that the person did not get.
    pub role_ids: Vec<String>,
}

impl Default for FailedCreateRoleData {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FailedCreateRoleData {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.user_id), rt::Member::Value(&self.role_ids)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.user_id), rt::Slot::Value(&mut self.role_ids)],
        );
    }
}

impl rt::Blank for FailedCreateRoleData {
    const BLANK: Self = Self {
        user_id: String::new(),
        role_ids: Vec::new(),
    };
}

rt::record_traits!(FailedCreateRoleData);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FailedCreateRoleData",
    fields: &[
        rt::Field::Required("UserId", rt::Kind::Text),
        rt::Field::Required("RoleIds", rt::Kind::List(&rt::Kind::Text)),
    ],
    rules: &[],
};
