// Generated from schema/ess/2020-11-11/structs/ExtractionFieldResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// `ExtractionFieldResult`.
#[non_exhaustive]
pub struct ExtractionFieldResult {
    /// `Id`.
    pub id: Option<String>,
    /// `Name`.
    pub name: Option<String>,
    /// `Type`.
    pub type_: Option<String>,
    /// `Values`.
    pub values: Vec<String>,
    /// `RequiresSemanticExtraction`.
    pub requires_semantic_extraction: Option<bool>,
    /// `Positions`.
    pub positions: Vec<structs::PositionInfo>,
}

impl Default for ExtractionFieldResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExtractionFieldResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.id),
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.type_),
                rt::Member::Value(&self.values),
                rt::Member::OptionalBoolean(&self.requires_semantic_extraction),
                rt::Member::Value(&self.positions),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.id),
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.type_),
                rt::Value::slot(&mut self.values),
                rt::Slot::OptionalBoolean(&mut self.requires_semantic_extraction),
                rt::Value::slot(&mut self.positions),
            ],
        );
    }
}

impl rt::Blank for ExtractionFieldResult {
    const BLANK: Self = Self {
        id: None,
        name: None,
        type_: None,
        values: Vec::new(),
        requires_semantic_extraction: None,
        positions: Vec::new(),
    };
}

rt::record_traits!(ExtractionFieldResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtractionFieldResult",
    fields: &[
        rt::Field::optional("Id", rt::Kind::Text),
        rt::Field::optional("Name", rt::Kind::Text),
        rt::Field::optional("Type", rt::Kind::Text),
        rt::Field::optional("Values", rt::Kind::List(&rt::Kind::Text)),
        rt::Field::optional("RequiresSemanticExtraction", rt::Kind::Boolean),
        rt::Field::optional(
            "Positions",
            rt::Kind::List(&rt::Kind::Record(&structs::position_info::SHAPE)),
        ),
    ],
    rules: &[],
};
