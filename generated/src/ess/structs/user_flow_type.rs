// Generated from schema/ess/2020-11-11/structs/UserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A category that a company made up for its contracts, under contracts in the console.
#[must_use]
#[non_exhaustive]
pub struct UserFlowType {
    /// The id of the category.
    /// DescribeUserFlowType lists them.
    pub user_flow_type_id: Option<String>,
    /// The name of the category.
    pub name: Option<String>,
    /// What belongs into the category.
    pub description: Option<String>,
}

impl UserFlowType {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `UserFlowTypeId`.
    pub fn user_flow_type_id(mut self, user_flow_type_id: impl Into<String>) -> Self {
        self.user_flow_type_id = Some(user_flow_type_id.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl Default for UserFlowType {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for UserFlowType {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.user_flow_type_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.description),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.user_flow_type_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.description),
            ],
        );
    }
}

impl rt::Blank for UserFlowType {
    const BLANK: Self = Self {
        user_flow_type_id: None,
        name: None,
        description: None,
    };
}

rt::record_traits!(UserFlowType);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "UserFlowType",
    fields: &[
        rt::Field::Optional("UserFlowTypeId", rt::Kind::Text),
        rt::Field::Optional("Name", rt::Kind::Text),
        rt::Field::Optional("Description", rt::Kind::Text),
    ],
    rules: &[],
};
