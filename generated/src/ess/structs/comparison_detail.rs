// Generated from schema/ess/2020-11-11/structs/ComparisonDetail.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// One difference between two versions of a contract.
#[non_exhaustive]
pub struct ComparisonDetail {
    /// The id of this difference.
    pub comparison_point_id: Option<String>,
    /// Whether something was added, changed or removed.
    pub comparison_type: Option<enums::DifferenceType>,
    /// What kind of content differs.
    pub content_type: Option<enums::DifferenceContentType>,
    /// The words of the older version; empty if something was added.
    pub origin_text: Option<String>,
    /// The words of the newer version; empty if something was removed.
    pub diff_text: Option<String>,
    /// In which part of the text the difference lies.
    pub format_type: Option<enums::DifferenceFormatType>,
    /// The number of the page that the difference is on.
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
                rt::Member::Value(&self.comparison_type),
                rt::Member::Value(&self.content_type),
                rt::Member::OptionalText(&self.origin_text),
                rt::Member::OptionalText(&self.diff_text),
                rt::Member::Value(&self.format_type),
                rt::Member::OptionalInteger(&self.page_number),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.comparison_point_id),
                rt::Slot::Value(&mut self.comparison_type),
                rt::Slot::Value(&mut self.content_type),
                rt::Slot::OptionalText(&mut self.origin_text),
                rt::Slot::OptionalText(&mut self.diff_text),
                rt::Slot::Value(&mut self.format_type),
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
        rt::Field::Optional("ComparisonPointId", rt::Kind::Text),
        rt::Field::Optional(
            "ComparisonType",
            rt::Kind::Enum(&enums::difference_type::TABLE),
        ),
        rt::Field::Optional(
            "ContentType",
            rt::Kind::Enum(&enums::difference_content_type::TABLE),
        ),
        rt::Field::Marked("OriginText", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Marked("DiffText", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional(
            "FormatType",
            rt::Kind::Enum(&enums::difference_format_type::TABLE),
        ),
        rt::Field::Optional("PageNumber", rt::Kind::Integer),
    ],
    rules: &[],
};
