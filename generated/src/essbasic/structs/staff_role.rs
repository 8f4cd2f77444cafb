// Generated from schema/essbasic/2021-05-26/structs/StaffRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A role that an employee has.
#[non_exhaustive]
pub struct StaffRole {
    /// The id of the role that the employee has, as ChannelDescribeRoles lists it.
    pub role_id: String,
    /// What the employee's role is called.
    pub role_name: String,
}

impl Default for StaffRole {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for StaffRole {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Text(&self.role_id), rt::Member::Text(&self.role_name)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Text(&mut self.role_id), rt::Slot::Text(&mut self.role_name)],
        );
    }
}

impl rt::Blank for StaffRole {
    const BLANK: Self = Self {
        role_id: String::new(),
        role_name: String::new(),
    };
}

rt::record_traits!(StaffRole);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "StaffRole",
    fields: &[
        rt::Field::Required("RoleId", rt::Kind::Text),
        rt::Field::Required("RoleName", rt::Kind::Text),
    ],
    rules: &[],
};
