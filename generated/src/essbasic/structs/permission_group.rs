// Generated from schema/essbasic/2021-05-26/structs/PermissionGroup.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A group of rights of a role, the top level of the tree of rights.
#[must_use]
#[non_exhaustive]
pub struct PermissionGroup {
    /// The group's name, for people to read.
    pub group_name: Option<String>,
    /// The group's key, such as `bill`.
    pub group_key: Option<String>,
    /// Whether the console hides the group.
    pub hide: Option<enums::PermissionVisibility>,
    /// The rights in the group, each with those below it.
    pub permissions: Option<Vec<structs::Permission>>,
}

impl PermissionGroup {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `GroupName`.
    pub fn group_name(mut self, group_name: impl Into<String>) -> Self {
        self.group_name = Some(group_name.into());
        self
    }
    /// Sets `GroupKey`.
    pub fn group_key(mut self, group_key: impl Into<String>) -> Self {
        self.group_key = Some(group_key.into());
        self
    }
    /// Sets `Hide`.
    #[inline]
    pub fn hide(mut self, hide: enums::PermissionVisibility) -> Self {
        self.hide = Some(hide);
        self
    }
    /// Sets `Permissions`.
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = structs::Permission>,
    ) -> Self {
        self.permissions = Some(rt::list(permissions));
        self
    }
}

impl Default for PermissionGroup {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PermissionGroup {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.group_name),
                rt::Member::OptionalText(&self.group_key),
                rt::Member::Value(&self.hide),
                rt::Member::Value(&self.permissions),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.group_name),
                rt::Slot::OptionalText(&mut self.group_key),
                rt::Slot::Value(&mut self.hide),
                rt::Slot::Value(&mut self.permissions),
            ],
        );
    }
}

impl rt::Blank for PermissionGroup {
    const BLANK: Self = Self {
        group_name: None,
        group_key: None,
        hide: None,
        permissions: None,
    };
}

rt::record_traits!(PermissionGroup);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PermissionGroup",
    fields: &[
        rt::Field::Optional("GroupName", rt::Kind::Text),
        rt::Field::Optional("GroupKey", rt::Kind::Text),
        rt::Field::Optional(
            "Hide",
            rt::Kind::Enum(&enums::permission_visibility::TABLE),
        ),
        rt::Field::Optional(
            "Permissions",
            rt::Kind::List(&rt::Kind::Record(&structs::permission::SHAPE)),
        ),
    ],
    rules: &[],
};
