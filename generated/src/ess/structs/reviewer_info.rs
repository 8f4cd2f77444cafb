// Generated from schema/ess/2020-11-11/structs/ReviewerInfo.json by cargo xtask generate.
// Do not edit: change the schema and run the command again.

use tencent_esign_runtime::generated as rt;

/// Somebody who gets a copy of a contract and may look at it.
#[must_use]
#[non_exhaustive]
pub struct ReviewerInfo {
    /// The name of the person who gets the copy.
    ///
    /// Limits: text without `&` (warns).
    pub name: Option<String>,
    /// The mobile number of the person who gets the copy.
    ///
    /// Limits: a mobile number of mainland China, 11 digits (warns).
    pub mobile: Option<String>,
}

impl ReviewerInfo {
    /// Makes one with nothing set.
    #[inline]
    pub fn new() -> Self {
        rt::Blank::BLANK
    }
    /// Sets `Name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `Mobile`.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }
}

impl Default for ReviewerInfo {
    #[inline]
    fn default() -> Self {
        rt::Blank::BLANK
    }
}

impl rt::Record for ReviewerInfo {
    fn shape(&self) -> &'static rt::Shape {
        &SHAPE
    }
    fn members<'a>(&'a self, out: &mut dyn rt::Show<'a>) {
        out.show(
            &[
                rt::Member::OptionalText(&self.name),
                rt::Member::OptionalText(&self.mobile),
            ],
        );
    }
    fn slots(&mut self, out: &mut dyn rt::Open) {
        out.open(
            &mut [
                rt::Slot::OptionalText(&mut self.name),
                rt::Slot::OptionalText(&mut self.mobile),
            ],
        );
    }
}

impl rt::Blank for ReviewerInfo {
    const BLANK: Self = Self { name: None, mobile: None };
}

rt::record_traits!(ReviewerInfo);

pub(crate) static SHAPE: rt::Shape = rt::Shape {
    name: "ReviewerInfo",
    fields: &[
        rt::Field::Limited(
            "Name",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[
                rt::Check::Warn(
                    rt::Test::Pattern(
                        rt::Pattern::new("^[^&]*$").hint("text without `&`"),
                    ),
                ),
            ],
        ),
        rt::Field::Limited(
            "Mobile",
            rt::Kind::Text,
            rt::SENSITIVE,
            &[rt::Check::Warn(rt::Test::Format(rt::Format::MobileCn))],
        ),
    ],
    rules: &[],
};
