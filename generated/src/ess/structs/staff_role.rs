// Generated from schema/ess/2020-11-11/structs/StaffRole.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A role that a member of staff has.
#[must_use]
#[non_exhaustive]
pub struct StaffRole {
    /// The id of the role, as DescribeIntegrationRoles lists it.
    pub role_id: Option<String>,
    /// The name of the role that the person has.
    pub role_name: Option<String>,
}

impl StaffRole {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `RoleId`.
    pub fn role_id(mut self, role_id: impl Into<String>) -> Self {
        self.role_id = Some(role_id.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, role_name: impl Into<String>) -> Self {
        self.role_name = Some(role_name.into());
        self
    }
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
        out.show(
            &[
                rt::Member::OptionalText(&self.role_id),
                rt::Member::OptionalText(&self.role_name),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.role_id),
                rt::Slot::OptionalText(&mut self.role_name),
            ],
        );
    }
}

impl rt::Blank for StaffRole {
    const BLANK: Self = Self {
        role_id: None,
        role_name: None,
    };
}

rt::record_traits!(StaffRole);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "StaffRole",
    fields: &[
        rt::Field::Optional("RoleId", rt::Kind::Text),
        rt::Field::Optional("RoleName", rt::Kind::Text),
    ],
    rules: &[],
};
