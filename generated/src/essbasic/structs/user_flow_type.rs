// Generated from schema/essbasic/2021-05-26/structs/UserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A category of contracts that the company has defined.
#[non_exhaustive]
pub struct UserFlowType {
    /// The id of the category, for filters and queries.
    pub user_flow_type_id: Option<String>,
    /// The name of the category.
    pub name: Option<String>,
    /// What the category is for.
    pub description: Option<String>,
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
