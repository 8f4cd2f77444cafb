// Generated from schema/ess/2020-11-11/structs/PositionInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::enums;

/// A place in a contract file: in a PDF a box on a page, measured from the upper left corner of the page.
#[non_exhaustive]
pub struct PositionInfo {
    /// How far the box lies from the left edge of the page.
    ///
    /// In pt.
    pub x: Option<f64>,
    /// How far the box lies from the upper edge of the page.
    ///
    /// In pt.
    pub y: Option<f64>,
    /// How wide the box is, from X to the right.
    ///
    /// In pt.
    pub width: Option<f64>,
    /// How high the box is, from Y downwards.
    ///
    /// In pt.
    pub height: Option<f64>,
    /// The page, counted from 0: add 1 to get the number of the page.
    pub page_index: Option<i64>,
    /// An id that the service makes up for this place.
    pub id: Option<String>,
    /// Where the passage begins in the text.
    pub begin: Option<i64>,
    /// Where the passage ends in the text.
    pub end: Option<i64>,
    /// Which kind of file the place lies in.
    pub doc_type: Option<enums::ParsedDocumentType>,
}

impl Default for PositionInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PositionInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalFloat(&self.x),
                rt::Member::OptionalFloat(&self.y),
                rt::Member::OptionalFloat(&self.width),
                rt::Member::OptionalFloat(&self.height),
                rt::Member::OptionalInteger(&self.page_index),
                rt::Member::OptionalText(&self.id),
                rt::Member::OptionalInteger(&self.begin),
                rt::Member::OptionalInteger(&self.end),
                rt::Member::Value(&self.doc_type),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalFloat(&mut self.x),
                rt::Slot::OptionalFloat(&mut self.y),
                rt::Slot::OptionalFloat(&mut self.width),
                rt::Slot::OptionalFloat(&mut self.height),
                rt::Slot::OptionalInteger(&mut self.page_index),
                rt::Slot::OptionalText(&mut self.id),
                rt::Slot::OptionalInteger(&mut self.begin),
                rt::Slot::OptionalInteger(&mut self.end),
                rt::Slot::Value(&mut self.doc_type),
            ],
        );
    }
}

impl rt::Blank for PositionInfo {
    const BLANK: Self = Self {
        x: None,
        y: None,
        width: None,
        height: None,
        page_index: None,
        id: None,
        begin: None,
        end: None,
        doc_type: None,
    };
}

rt::record_traits!(PositionInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PositionInfo",
    fields: &[
        rt::Field::Optional("X", rt::Kind::Float),
        rt::Field::Optional("Y", rt::Kind::Float),
        rt::Field::Optional("Width", rt::Kind::Float),
        rt::Field::Optional("Height", rt::Kind::Float),
        rt::Field::Optional("PageIndex", rt::Kind::Integer),
        rt::Field::Optional("Id", rt::Kind::Text),
        rt::Field::Optional("Begin", rt::Kind::Integer),
        rt::Field::Optional("End", rt::Kind::Integer),
        rt::Field::Optional(
            "DocType",
            rt::Kind::Enum(&enums::parsed_document_type::TABLE),
        ),
    ],
    rules: &[],
};
