// Generated from schema/ess/2020-11-11/structs/ExtractionTaskResult.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// What was found in one file.
#[non_exhaustive]
pub struct ExtractionTaskResult {
    /// The file that was searched, by its id from UploadFiles.
    pub resource_id: Option<String>,
    /// The name of the file that was searched.
    pub resource_name: Option<String>,
    /// What was found in this file, field by field.
    pub extraction_field_results: Vec<structs::ExtractionFieldResult>,
}

impl Default for ExtractionTaskResult {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ExtractionTaskResult {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.resource_id),
                rt::Member::OptionalText(&self.resource_name),
                rt::Member::Value(&self.extraction_field_results),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.resource_id),
                rt::Slot::OptionalText(&mut self.resource_name),
                rt::Slot::Value(&mut self.extraction_field_results),
            ],
        );
    }
}

impl rt::Blank for ExtractionTaskResult {
    const BLANK: Self = Self {
        resource_id: None,
        resource_name: None,
        extraction_field_results: Vec::new(),
    };
}

rt::record_traits!(ExtractionTaskResult);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ExtractionTaskResult",
    fields: &[
        rt::Field::Optional("ResourceId", rt::Kind::Text),
        rt::Field::Optional("ResourceName", rt::Kind::Text),
        rt::Field::Optional(
            "ExtractionFieldResults",
            rt::Kind::List(&rt::Kind::Record(&structs::extraction_field_result::SHAPE)),
        ),
    ],
    rules: &[],
};
