// Generated from schema/ess/2020-11-11/structs/ComparisonDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// `ComparisonDetail`.
#[non_exhaustive]
pub struct ComparisonDetail {
    /// `ComparisonPointId`.
    pub comparison_point_id: Option<String>,
    /// `ComparisonType`.
    pub comparison_type: Option<String>,
    /// `ContentType`.
    pub content_type: Option<String>,
    /// `OriginText`.
    pub origin_text: Option<String>,
    /// `DiffText`.
    pub diff_text: Option<String>,
    /// `FormatType`.
    pub format_type: Option<i64>,
    /// `PageNumber`.
    pub page_number: Option<i64>,
}

impl Default for ComparisonDetail {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ComparisonDetail {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.comparison_point_id),
                rt::Member::OptionalText(&self.comparison_type),
                rt::Member::OptionalText(&self.content_type),
                rt::Member::OptionalText(&self.origin_text),
                rt::Member::OptionalText(&self.diff_text),
                rt::Member::OptionalInteger(&self.format_type),
                rt::Member::OptionalInteger(&self.page_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.comparison_point_id),
                rt::Slot::OptionalText(&mut self.comparison_type),
                rt::Slot::OptionalText(&mut self.content_type),
                rt::Slot::OptionalText(&mut self.origin_text),
                rt::Slot::OptionalText(&mut self.diff_text),
                rt::Slot::OptionalInteger(&mut self.format_type),
                rt::Slot::OptionalInteger(&mut self.page_number),
            ],
        );
    }
}

impl rt::Blank for ComparisonDetail {
    const BLANK: Self = Self {
        comparison_point_id: None,
        comparison_type: None,
        content_type: None,
        origin_text: None,
        diff_text: None,
        format_type: None,
        page_number: None,
    };
}

rt::record_traits!(ComparisonDetail);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ComparisonDetail",
    fields: &[
        rt::Field::optional("ComparisonPointId", rt::Kind::Text),
        rt::Field::optional("ComparisonType", rt::Kind::Text),
        rt::Field::optional("ContentType", rt::Kind::Text),
        rt::Field::optional("OriginText", rt::Kind::Text),
        rt::Field::optional("DiffText", rt::Kind::Text),
        rt::Field::optional("FormatType", rt::Kind::Integer),
        rt::Field::optional("PageNumber", rt::Kind::Integer),
    ],
    rules: &[],
};
