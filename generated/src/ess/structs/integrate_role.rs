// Generated from schema/ess/2020-11-11/structs/IntegrateRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `IntegrateRole`.
#[non_exhaustive]
pub struct IntegrateRole {
    /// `RoleId`.
    pub role_id: String,
    /// `RoleName`.
    pub role_name: String,
    /// `RoleStatus`.
    pub role_status: i64,
    /// `IsGroupRole`.
    pub is_group_role: bool,
    /// `SubOrgIdList`.
    pub sub_org_id_list: Vec<String>,
    /// `PermissionGroups`.
    pub permission_groups: Vec<structs::PermissionGroup>,
}

impl Default for IntegrateRole {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for IntegrateRole {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::Text(&self.role_id),
                rt::Member::Text(&self.role_name),
                rt::Member::Integer(&self.role_status),
                rt::Member::Boolean(&self.is_group_role),
                rt::Member::Value(&self.sub_org_id_list),
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
                rt::Slot::Boolean(&mut self.is_group_role),
                rt::Value::slot(&mut self.sub_org_id_list),
                rt::Value::slot(&mut self.permission_groups),
            ],
        );
    }
}

impl rt::Blank for IntegrateRole {
    const BLANK: Self = Self {
        role_id: String::new(),
        role_name: String::new(),
        role_status: 0,
        is_group_role: false,
        sub_org_id_list: Vec::new(),
        permission_groups: Vec::new(),
    };
}

rt::record_traits!(IntegrateRole);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "IntegrateRole",
    fields: &[
        rt::Field::required("RoleId", rt::Kind::Text),
        rt::Field::required("RoleName", rt::Kind::Text),
        rt::Field::required("RoleStatus", rt::Kind::Integer),
        rt::Field::required("IsGroupRole", rt::Kind::Boolean),
        rt::Field::required("SubOrgIdList", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional(
            "PermissionGroups",
            rt::Kind::List(&rt::Kind::Record(&structs::permission_group::SHAPE)),
        ),
    ],
    rules: &[],
};
