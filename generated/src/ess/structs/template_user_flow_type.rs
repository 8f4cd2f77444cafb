// Generated from schema/ess/2020-11-11/structs/TemplateUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A category of contracts, and how many templates are in it.
#[non_exhaustive]
pub struct TemplateUserFlowType {
    /// The category's id, by which requests and answers name it.
    pub user_flow_type_id: String,
    /// What the category is called, such as contracts of employment.
    pub name: String,
    /// The company's own words on the category.
    pub description: String,
    /// How many templates are bound to the category.
    /// Counted only if QueryBindTemplate was set.
    pub template_num: i64,
    /// Whether the category is in use.
    pub status: enums::ContractCategoryStatus,
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
                rt::Member::Text(&self.user_flow_type_id),
                rt::Member::Text(&self.name),
                rt::Member::Text(&self.description),
                rt::Member::Integer(&self.template_num),
                rt::Member::Value(&self.status),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::Text(&mut self.user_flow_type_id),
                rt::Slot::Text(&mut self.name),
                rt::Slot::Text(&mut self.description),
                rt::Slot::Integer(&mut self.template_num),
                rt::Slot::Value(&mut self.status),
            ],
        );
    }
}

impl rt::Blank for TemplateUserFlowType {
    const BLANK: Self = Self {
        user_flow_type_id: String::new(),
        name: String::new(),
        description: String::new(),
        template_num: 0,
        status: rt::Blank::BLANK,
    };
}

rt::record_traits!(TemplateUserFlowType);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TemplateUserFlowType",
    fields: &[
        rt::Field::Required("UserFlowTypeId", rt::Kind::Text),
        rt::Field::Required("Name", rt::Kind::Text),
        rt::Field::Required("Description", rt::Kind::Text),
        rt::Field::Required("TemplateNum", rt::Kind::Integer),
        rt::Field::Required(
            "Status",
            rt::Kind::Enum(&enums::contract_category_status::TABLE),
        ),
    ],
    rules: &[],
};
