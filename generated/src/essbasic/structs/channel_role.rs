// Generated from schema/essbasic/2021-05-26/structs/ChannelRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A role of a customer company: a bundle of rights that employees can be given.
#[non_exhaustive]
pub struct ChannelRole {
    /// The id of the role, 32 characters, for binding it to people, changing and deleting it.
    pub role_id: String,
    /// What the role is called.
    pub role_name: String,
    /// Whether the role can be used.
    pub role_status: enums::RoleStatus,
    /// The tree of rights of the role.
    /// Left out unless the filter IsReturnPermissionGroup is 1.
    pub permission_groups: Vec<structs::PermissionGroup>,
}

impl Default for ChannelRole {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ChannelRole {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.role_id),
                rt::Member::Text(&self.role_name),
                rt::Member::Value(&self.role_status),
                rt::Member::Value(&self.permission_groups),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::Text(&mut self.role_name),
                rt::Slot::Value(&mut self.role_status),
                rt::Slot::Value(&mut self.permission_groups),
            ],
        );
    }
}

impl rt::Blank for ChannelRole {
    const BLANK: Self = Self {
        role_id: String::new(),
        role_name: String::new(),
        role_status: rt::Blank::BLANK,
        permission_groups: Vec::new(),
    };
}

rt::record_traits!(ChannelRole);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChannelRole",
    fields: &[
        rt::Field::Required("RoleId", rt::Kind::Text),
        rt::Field::Required("RoleName", rt::Kind::Text),
        rt::Field::Required("RoleStatus", rt::Kind::Enum(&enums::role_status::TABLE)),
        rt::Field::Optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
    ],
    rules: &[],
};
