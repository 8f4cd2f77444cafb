// Generated from schema/essbasic/2021-05-26/structs/ChannelRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::structs;

/// `ChannelRole`.
#[non_exhaustive]
pub struct ChannelRole {
    /// `RoleId`.
    pub role_id: String,
    /// `RoleName`.
    pub role_name: String,
    /// `RoleStatus`.
    pub role_status: i64,
    /// `PermissionGroups`.
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
                rt::Member::Integer(&self.role_status),
                rt::Member::Value(&self.permission_groups),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.role_id),
                rt::Slot::Text(&mut self.role_name),
                rt::Slot::Integer(&mut self.role_status),
                rt::Value::slot(&mut self.permission_groups),
            ],
        );
    }
}

impl rt::Blank for ChannelRole {
    const BLANK: Self = Self {
        role_id: String::new(),
        role_name: String::new(),
        role_status: 0,
        permission_groups: Vec::new(),
    };
}

rt::record_traits!(ChannelRole);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ChannelRole",
    fields: &[
        rt::Field::required("RoleId", rt::Kind::Text),
        rt::Field::required("RoleName", rt::Kind::Text),
        rt::Field::required("RoleStatus", rt::Kind::Integer),
        rt::Field::optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
    ],
    rules: &[],
};
