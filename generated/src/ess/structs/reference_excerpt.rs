// Generated from schema/ess/2020-11-11/structs/ReferenceExcerpt.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;
use crate::ess::structs;

/// A passage of a contract that a review refers to.
#[non_exhaustive]
pub struct ReferenceExcerpt {
    /// The words of the contract.
    pub content: Option<String>,
    /// Where these words stand in the file; may be null.
    pub position: Option<structs::PositionInfo>,
}

impl Default for ReferenceExcerpt {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ReferenceExcerpt {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[rt::Member::OptionalText(&self.content), rt::Member::Value(&self.position)],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.content),
                rt::Slot::Value(&mut self.position),
            ],
        );
    }
}

impl rt::Blank for ReferenceExcerpt {
    const BLANK: Self = Self {
        content: None,
        position: None,
    };
}

rt::record_traits!(ReferenceExcerpt);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ReferenceExcerpt",
    fields: &[
        rt::Field::Marked("Content", rt::Kind::Text, rt::SENSITIVE),
        rt::Field::Optional("Position", rt::Kind::Record(&structs::position_info::SHAPE)),
    ],
    rules: &[],
};
