// Generated from schema/ess/2020-11-11/structs/ArchiveFlowResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// What became of a contract that was to be archived.
#[non_exhaustive]
pub struct ArchiveFlowResult {
    /// The id of the contract in the archive, by which it is looked up and managed.
    pub flow_id: Option<String>,
    /// Whether it worked.
    pub archive_flow_status: Option<enums::ArchiveStatus>,
    /// The number in your own system, as it was stated.
    pub business_id: Option<String>,
    /// The file of the contract.
    pub resource_id_list: Vec<String>,
    /// Why it did not work, in Chinese.
    /// Empty otherwise.
    pub error_message: Option<String>,
}

impl Default for ArchiveFlowResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ArchiveFlowResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.flow_id),
                rt::Member::Value(&self.archive_flow_status),
                rt::Member::OptionalText(&self.business_id),
                rt::Member::Value(&self.resource_id_list),
                rt::Member::OptionalText(&self.error_message),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.flow_id),
                rt::Slot::Value(&mut self.archive_flow_status),
                rt::Slot::OptionalText(&mut self.business_id),
                rt::Slot::Value(&mut self.resource_id_list),
                rt::Slot::OptionalText(&mut self.error_message),
            ],
        );
    }
}

impl rt::Blank for ArchiveFlowResult {
    const BLANK: Self = Self {
        flow_id: None,
        archive_flow_status: None,
        business_id: None,
        resource_id_list: Vec::new(),
        error_message: None,
    };
}

rt::record_traits!(ArchiveFlowResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ArchiveFlowResult",
    fields: &[
        rt::Field::Optional("FlowId", rt::Kind::Text),
        rt::Field::Optional(
            "ArchiveFlowStatus",
            rt::Kind::Enum(&enums::archive_status::TABLE),
        ),
        rt::Field::Optional("BusinessId", rt::Kind::Text),
        rt::Field::Optional("ResourceIdList", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::Optional("ErrorMessage", rt::Kind::Text),
    ],
    rules: &[],
};
