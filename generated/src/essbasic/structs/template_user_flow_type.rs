// Generated from schema/essbasic/2021-05-26/structs/TemplateUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A category of contracts that the company has defined, with its number of templates.
#[non_exhaustive]
pub struct TemplateUserFlowType {
    /// The id of the category, for the filter user-flow-type-id and for DescribeTemplates.
    pub user_flow_type_id: Option<String>,
    /// The name of the category as users see it.
    pub name: Option<String>,
    /// How many templates are in the category. 0 unless QueryBindTemplate was true.
    pub template_num: Option<i64>,
    /// What contracts the category is for.
    pub description: Option<String>,
}

impl Default for TemplateUserFlowType {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for TemplateUserFlowType {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.user_flow_type_id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalInteger(&self.template_num),
                rt::Member::OptionalText(&self.description),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.user_flow_type_id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalInteger(&mut self.template_num),
                rt::Slot::OptionalText(&mut self.description),
            ],
        );
    }
}

impl rt::Blank for TemplateUserFlowType {
    const BLANK: Self = Self {
        user_flow_type_id: None,
        name: None,
        template_num: None,
        description: None,
    };
}

rt::record_traits!(TemplateUserFlowType);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TemplateUserFlowType",
    fields: &[
        rt::Field::Optional("UserFlowTypeId", rt::Kind::Text),
        rt::Field::Optional("Name", rt::Kind::Text),
        rt::Field::Optional("TemplateNum", rt::Kind::Integer),
        rt::Field::Optional("Description", rt::Kind::Text),
    ],
    rules: &[],
};
