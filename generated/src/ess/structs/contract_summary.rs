// Generated from schema/ess/2020-11-11/structs/ContractSummary.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// One part of the summary that a review makes of a contract.
#[non_exhaustive]
pub struct ContractSummary {
    /// What this part is about.
    pub name: Option<enums::SummaryCategory>,
    /// The facts of this part.
    pub infos: Vec<structs::ContractSummaryInfo>,
}

impl Default for ContractSummary {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ContractSummary {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(&[rt::Member::Value(&self.name), rt::Member::Value(&self.infos)]);
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [rt::Slot::Value(&mut self.name), rt::Slot::Value(&mut self.infos)],
        );
    }
}

impl rt::Blank for ContractSummary {
    const BLANK: Self = Self {
        name: None,
        infos: Vec::new(),
    };
}

rt::record_traits!(ContractSummary);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ContractSummary",
    fields: &[
        rt::Field::Optional("Name", rt::Kind::Enum(&enums::summary_category::TABLE)),
        rt::Field::Optional(
            "Infos",
            rt::Kind::List(&rt::Kind::Record(&structs::contract_summary_info::SHAPE)),
        ),
    ],
    rules: &[],
};
