// Generated from schema/ess/2020-11-11/structs/ExtractionFieldResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::{enums, structs};

/// The values that were found for a field in a file.
#[non_exhaustive]
pub struct ExtractionFieldResult {
    /// The id of this result, for CreateLMInformationExtractionTaskFieldFeedback.
    pub id: Option<String>,
    /// The field that was looked for.
    pub name: Option<String>,
    /// The kind of value that was looked for.
    pub type_: Option<enums::ExtractionFieldType>,
    /// The values that were found; empty if there are none.
    pub values: Vec<String>,
    /// Whether the value must be worked out from the meaning of the text.
    ///
    /// Default: `false`.
    pub requires_semantic_extraction: Option<bool>,
    /// Where the values stand in the file.
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
                rt::Member::Value(&self.type_),
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
                rt::Slot::Value(&mut self.type_),
                rt::Slot::Value(&mut self.values),
                rt::Slot::OptionalBoolean(&mut self.requires_semantic_extraction),
                rt::Slot::Value(&mut self.positions),
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
        rt::Field::Optional("Id", rt::Kind::Text),
        rt::Field::Optional("Name", rt::Kind::Text),
        rt::Field::Optional(
            "Type",
            rt::Kind::Enum(&enums::extraction_field_type::TABLE),
        ),
        rt::Field::Marked("Values", rt::Kind::List(&rt::Kind::Text), rt::SENSITIVE),
        rt::Field::Optional("RequiresSemanticExtraction", rt::Kind::Boolean),
        rt::Field::Optional(
            "Positions",
            rt::Kind::List(&rt::Kind::Record(&structs::position_info::SHAPE)),
        ),
    ],
    rules: &[],
};
