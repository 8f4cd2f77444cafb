// Generated from schema/ess/2020-11-11/structs/OutputReference.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// A point that a contract passed, with the passages that show it.
#[non_exhaustive]
pub struct OutputReference {
    /// The result's id; it is taken by CreateRiskIdentificationTaskFeedback just as that of a risk is.
    pub risk_id: Option<String>,
    /// A short title of the point that was looked for.
    pub risk_name: Option<String>,
    /// What the point asks of the contract.
    pub risk_description: Option<String>,
    /// The group of the checklist that the point is in.
    pub category_name: Option<String>,
    /// The checklist and the point that the result rests on.
    pub risk_basis: Option<String>,
    /// The passages that the result rests on; may be null.
    pub excerpts: Vec<structs::ReferenceExcerpt>,
}

impl Default for OutputReference {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for OutputReference {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.risk_id),
                rt::Member::OptionalText(&self.risk_name),
                rt::Member::OptionalText(&self.risk_description),
                rt::Member::OptionalText(&self.category_name),
                rt::Member::OptionalText(&self.risk_basis),
                rt::Member::Value(&self.excerpts),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.risk_id),
                rt::Slot::OptionalText(&mut self.risk_name),
                rt::Slot::OptionalText(&mut self.risk_description),
                rt::Slot::OptionalText(&mut self.category_name),
                rt::Slot::OptionalText(&mut self.risk_basis),
                rt::Slot::Value(&mut self.excerpts),
            ],
        );
    }
}

impl rt::Blank for OutputReference {
    const BLANK: Self = Self {
        risk_id: None,
        risk_name: None,
        risk_description: None,
        category_name: None,
        risk_basis: None,
        excerpts: Vec::new(),
    };
}

rt::record_traits!(OutputReference);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "OutputReference",
    fields: &[
        rt::Field::Optional("RiskId", rt::Kind::Text),
        rt::Field::Optional("RiskName", rt::Kind::Text),
        rt::Field::Optional("RiskDescription", rt::Kind::Text),
        rt::Field::Optional("CategoryName", rt::Kind::Text),
        rt::Field::Optional("RiskBasis", rt::Kind::Text),
        rt::Field::Optional(
            "Excerpts",
            rt::Kind::List(&rt::Kind::Record(&structs::reference_excerpt::SHAPE)),
        ),
    ],
    rules: &[],
};
