// Generated from schema/ess/2020-11-11/structs/TemplateUserFlowType.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `TemplateUserFlowType`.
#[non_exhaustive]
pub struct TemplateUserFlowType {
    /// `UserFlowTypeId`.
    pub user_flow_type_id: String,
    /// `Name`.
    pub name: String,
    /// `Description`.
    pub description: String,
    /// `TemplateNum`.
    pub template_num: i64,
    /// `Status`.
    pub status: i64,
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
                rt::Member::Integer(&self.status),
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
                rt::Slot::Integer(&mut self.status),
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
        status: 0,
    };
}

rt::record_traits!(TemplateUserFlowType);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "TemplateUserFlowType",
    fields: &[
        rt::Field::required("UserFlowTypeId", rt::Kind::Text),
        rt::Field::required("Name", rt::Kind::Text),
        rt::Field::required("Description", rt::Kind::Text),
        rt::Field::required("TemplateNum", rt::Kind::Integer),
        rt::Field::required("Status", rt::Kind::Integer),
    ],
    rules: &[],
};
