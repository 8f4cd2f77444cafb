// Generated from schema/ess/2020-11-11/structs/ContractSummaryInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// A fact in the summary of a contract.
#[non_exhaustive]
pub struct ContractSummaryInfo {
    /// What the fact is called, such as Party A.
    pub key: Option<String>,
    /// The fact as the contract states it.
    pub value: Option<String>,
    /// What the business register says about the company, where the fact is a party; may be null.
    pub identity: Option<structs::Identity>,
}

impl Default for ContractSummaryInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ContractSummaryInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.key),
                rt::Member::OptionalText(&self.value),
                rt::Member::Value(&self.identity),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.key),
                rt::Slot::OptionalText(&mut self.value),
                rt::Slot::Value(&mut self.identity),
            ],
        );
    }
}

impl rt::Blank for ContractSummaryInfo {
    const BLANK: Self = Self {
        key: None,
        value: None,
        identity: None,
    };
}

rt::record_traits!(ContractSummaryInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ContractSummaryInfo",
    fields: &[
        rt::Field::Optional("Key", rt::Kind::Text),
        rt::Field::Marked("Value", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("Identity", rt::Kind::Record(&structs::identity::SHAPE)),
    ],
    rules: &[],
};
