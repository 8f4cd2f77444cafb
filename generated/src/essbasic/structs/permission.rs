// Generated from schema/essbasic/2021-05-26/structs/Permission.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::essbasic::{enums, structs};

/// A right in the tree of rights of a role.
/// Take it from ChannelDescribeRoles, change IsChecked, and send the tree back as a whole.
#[must_use]
#[non_exhaustive]
pub struct Permission {
    /// The right's name, for people to read.
    pub name: Option<String>,
    /// The right's key, such as `BillManagement`.
    pub key: Option<String>,
    /// Where the right takes effect.
    pub type_: Option<enums::PermissionType>,
    /// Whether the console hides the right.
    pub hide: Option<enums::PermissionVisibility>,
    /// Where a right to data stands in the tree.
    pub data_label: Option<enums::DataPermissionNode>,
    /// Whether a right to data rules other modules or its own.
    pub data_type: Option<enums::DataPermissionType>,
    /// Whose data a right to data covers.
    pub data_range: Option<enums::DataPermissionRange>,
    /// The key of the right to data that this right depends on.
    /// Empty if none.
    pub data_to: Option<String>,
    /// The key of the right above this one.
    /// It is empty at the top, and for many rights further down too: send it back as it was read.
    pub parent_key: Option<String>,
    /// Whether people with the role have the right.
    pub is_checked: Option<bool>,
    /// The rights below this one.
    pub children: Option<Vec<structs::Permission>>,
}

impl Permission {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
    /// Sets `Type`.
    #[inline]
    pub fn type_(mut self, type_: enums::PermissionType) -> Self {
        self.type_ = Some(type_);
        self
    }
    /// Sets `Hide`.
    #[inline]
    pub fn hide(mut self, hide: enums::PermissionVisibility) -> Self {
        self.hide = Some(hide);
        self
    }
    /// Sets `DataLabel`.
    #[inline]
    pub fn data_label(mut self, data_label: enums::DataPermissionNode) -> Self {
        self.data_label = Some(data_label);
        self
    }
    /// Sets `DataType`.
    #[inline]
    pub fn data_type(mut self, data_type: enums::DataPermissionType) -> Self {
        self.data_type = Some(data_type);
        self
    }
    /// Sets `DataRange`.
    #[inline]
    pub fn data_range(mut self, data_range: enums::DataPermissionRange) -> Self {
        self.data_range = Some(data_range);
        self
    }
    /// Sets `DataTo`.
    pub fn data_to(mut self, data_to: impl Into<String>) -> Self {
        self.data_to = Some(data_to.into());
        self
    }
    /// Sets `ParentKey`.
    pub fn parent_key(mut self, parent_key: impl Into<String>) -> Self {
        self.parent_key = Some(parent_key.into());
        self
    }
    /// Sets `IsChecked`.
    #[inline]
    pub fn is_checked(mut self, is_checked: bool) -> Self {
        self.is_checked = Some(is_checked);
        self
    }
    /// Sets `Children`.
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = structs::Permission>,
    ) -> Self {
        self.children = Some(rt::list(children));
        self
    }
}

impl Default for Permission {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for Permission {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.key),
                rt::Member::Value(&self.type_),
                rt::Member::Value(&self.hide),
                rt::Member::Value(&self.data_label),
                rt::Member::Value(&self.data_type),
                rt::Member::Value(&self.data_range),
                rt::Member::OptionalText(&self.data_to),
                rt::Member::OptionalText(&self.parent_key),
                rt::Member::OptionalBoolean(&self.is_checked),
                rt::Member::Value(&self.children),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.key),
                rt::Slot::Value(&mut self.type_),
                rt::Slot::Value(&mut self.hide),
                rt::Slot::Value(&mut self.data_label),
                rt::Slot::Value(&mut self.data_type),
                rt::Slot::Value(&mut self.data_range),
                rt::Slot::OptionalText(&mut self.data_to),
                rt::Slot::OptionalText(&mut self.parent_key),
                rt::Slot::OptionalBoolean(&mut self.is_checked),
                rt::Slot::Value(&mut self.children),
            ],
        );
    }
}

impl rt::Blank for Permission {
    const BLANK: Self = Self {
        name: None,
        key: None,
        type_: None,
        hide: None,
        data_label: None,
        data_type: None,
        data_range: None,
        data_to: None,
        parent_key: None,
        is_checked: None,
        children: None,
    };
}

rt::record_traits!(Permission);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "Permission",
    fields: &[
        rt::Field::Optional("Name", rt::Kind::Text),
        rt::Field::Optional("Key", rt::Kind::Text),
        rt::Field::Optional("Type", rt::Kind::Enum(&enums::permission_type::TABLE)),
        rt::Field::Optional(
            "Hide",
            rt::Kind::Enum(&enums::permission_visibility::TABLE),
        ),
        rt::Field::Optional(
            "DataLabel",
            rt::Kind::Enum(&enums::data_permission_node::TABLE),
        ),
        rt::Field::Optional(
            "DataType",
            rt::Kind::Enum(&enums::data_permission_type::TABLE),
        ),
        rt::Field::Optional(
            "DataRange",
            rt::Kind::Enum(&enums::data_permission_range::TABLE),
        ),
        rt::Field::Optional("DataTo", rt::Kind::Text),
        rt::Field::Optional("ParentKey", rt::Kind::Text),
        rt::Field::Optional("IsChecked", rt::Kind::Boolean),
        rt::Field::Optional(
            "Children",
            rt::Kind::List(&rt::Kind::Record(&structs::permission::SHAPE)),
        ),
    ],
    rules: &[],
};
