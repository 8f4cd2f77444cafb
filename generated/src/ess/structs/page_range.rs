// Generated from schema/ess/2020-11-11/structs/PageRange.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// A run of pages.
///
/// A part of JSON that a string carries.
/// Members that are not known here are kept.
#[must_use]
#[non_exhaustive]
pub struct PageRange {
    /// The first page of the run; pages count from 1.
    pub begin_page: Option<i64>,
    /// The last page of the run, itself included; -1 is the last one of the file.
    pub end_page: Option<i64>,
    further: rt::Further,
}

impl PageRange {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `BeginPage`.
    #[inline]
    pub fn begin_page(mut self, begin_page: i64) -> Self {
        self.begin_page = Some(begin_page);
        self
    }
    /// Sets `EndPage`.
    #[inline]
    pub fn end_page(mut self, end_page: i64) -> Self {
        self.end_page = Some(end_page);
        self
    }
}

impl Default for PageRange {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for PageRange {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalInteger(&self.begin_page),
                rt::Member::OptionalInteger(&self.end_page),
                rt::Member::Further(&self.further),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalInteger(&mut self.begin_page),
                rt::Slot::OptionalInteger(&mut self.end_page),
                rt::Slot::Further(&mut self.further),
            ],
        );
    }
}

impl rt::Blank for PageRange {
    const BLANK: Self = Self {
        begin_page: None,
        end_page: None,
        further: rt::Further::NONE,
    };
}

rt::record_traits!(PageRange);
rt::payload_traits!(PageRange);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "PageRange",
    fields: &[
        rt::Field::Optional("BeginPage", rt::Kind::Integer),
        rt::Field::Optional("EndPage", rt::Kind::Integer),
    ],
    rules: &[],
};
