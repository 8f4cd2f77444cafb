// Generated from schema/ess/2020-11-11/structs/FlowRemarkItem.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// One of the remarks on a contract.
#[must_use]
#[non_exhaustive]
pub struct FlowRemarkItem {
    /// Which remark it is, counted from 0.
    ///
    /// Limits: at least 0; at most 4.
    pub remark_id: Option<i64>,
    /// The new text of the remark.
    /// Leave it out when the remark is deleted.
    ///
    /// Limits: at most 50 characters.
    pub remark_value: Option<String>,
}

impl FlowRemarkItem {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `RemarkId`.
    #[inline]
    pub fn remark_id(mut self, remark_id: i64) -> Self {
        self.remark_id = Some(remark_id);
        self
    }
    /// Sets `RemarkValue`.
    pub fn remark_value(mut self, remark_value: impl Into<String>) -> Self {
        self.remark_value = Some(remark_value.into());
        self
    }
}

impl Default for FlowRemarkItem {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for FlowRemarkItem {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.remark_id),
                rt::Member::OptionalText(&self.remark_value),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.remark_id),
                rt::Slot::OptionalText(&mut self.remark_value),
            ],
        );
    }
}

impl rt::Blank for FlowRemarkItem {
    const BLANK: Self = Self {
        remark_id: None,
        remark_value: None,
    };
}

rt::record_traits!(FlowRemarkItem);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "FlowRemarkItem",
    fields: &[
        rt::Field::Limited(
            "RemarkId",
            rt::Kind::Integer,
            rt::OPTIONAL,
            &[
                rt::Check::Deny(rt::Test::Minimum(0.0)),
                rt::Check::Deny(rt::Test::Maximum(4.0)),
            ],
        ),
        rt::Field::Limited(
            "RemarkValue",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Deny(rt::Test::MaxLength(50, rt::LengthUnit::Chars))],
        ),
    ],
    rules: &[],
};
